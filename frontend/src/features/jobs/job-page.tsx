import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { JobRun } from '../../api/delivery-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { planWords } from './job-words.ts';
import { jobsQuery, runsQuery } from './jobs.queries.ts';
import { jobLabels } from './labels.ts';
import { RunTable } from './run-table.tsx';

const states = ['failed', 'done', 'running'] as const;

/** The runs of one job, the newest first. */
export function JobPage(): JSX.Element {
  const labels = useLabels(jobLabels);
  const language = useLanguage();
  const { name = '' } = useParams();
  const { linkTo } = usePlace();
  const job = useQuery(jobsQuery).data?.find((each) => each.name === name);
  const title = job === undefined ? name : inLanguage(job.title, language);
  usePageTitle(title);
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/administration/jobs')}>← {labels.back}</Link>
      </p>
      <header className={list.head}>
        <h1>{title}</h1>
        {job !== undefined && (
          <p>
            {planWords(job, labels)} · {labels.catchUp[job.catchUp]}
          </p>
        )}
      </header>
      <Runs name={name} />
    </div>
  );
}

function Runs({ name }: { name: string }): JSX.Element {
  const labels = useLabels(jobLabels);
  const [search, setSearch] = useSearchParams();
  const state = states.find((each) => each === search.get('state')) ?? null;
  const query = useInfiniteQuery(runsQuery(name, state));
  const rows: readonly JobRun[] = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <search className={list.filters}>
        <Select
          className={list.choice ?? ''}
          aria-label={labels.filterState}
          value={state ?? 'all'}
          options={[
            { value: 'all', label: labels.all },
            ...states.map((value) => ({ value, label: labels.states[value] })),
          ]}
          onChange={(value) => setSearch((before) => withParameters(before, { state: value === 'all' ? null : value }))}
        />
      </search>
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() =>
          rows.length === 0 ? (
            <StatePanel title={labels.noRuns}>{labels.noRunsText}</StatePanel>
          ) : (
            <RunTable rows={rows} />
          )
        }
      </QueryView>
      <MorePages query={query} />
    </>
  );
}
