import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../api/session.ts';
import type { TimedJob } from '../../api/delivery-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { JobRow } from './job-row.tsx';
import styles from './jobs.module.css';
import { jobsQuery, useRunJob } from './jobs.queries.ts';
import { jobLabels } from './labels.ts';

/** Everything that runs by itself, on one page as in the code. */
export function JobsPage(): JSX.Element {
  const labels = useLabels(jobLabels);
  const query = useQuery(jobsQuery);
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <QueryView query={query} skeleton={[48, 48, 48, 48, 48]}>
        {(jobs) => <Jobs jobs={jobs} />}
      </QueryView>
    </div>
  );
}

function Jobs({ jobs }: { jobs: readonly TimedJob[] }): JSX.Element {
  const labels = useLabels(jobLabels);
  const language = useLanguage();
  const mayRun = usePermission()('jobs.run');
  const running = useRunJob();
  const [notice, setNotice] = useState('');
  const heads = ['job', 'plan', 'lastRun', 'took', 'result', 'recent', 'next'] as const;
  const start = (job: TimedJob): void => {
    setNotice('');
    running.mutate(job.name, { onSuccess: () => setNotice(labels.started(inLanguage(job.title, language))) });
  };
  return (
    <>
      <p className={styles.notice} role="status">
        {notice}
      </p>
      {running.error !== null && <ProblemNotice error={running.error} small />}
      <table className={`${list.table} ${list.stacked} ${styles.jobs}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === 'result' ? list.wide : undefined}>
                {labels[head]}
              </th>
            ))}
            {mayRun && (
              <th scope="col">
                <span className="hidden-visually">{labels.run}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <JobRow key={job.name} job={job} start={mayRun ? () => start(job) : undefined} />
          ))}
        </tbody>
      </table>
    </>
  );
}
