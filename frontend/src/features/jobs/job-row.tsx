import type { JSX } from 'react';
import { Link } from 'react-router';
import type { TimedJob } from '../../api/delivery-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { usePlace } from '../../place/use-place.ts';
import { planWords, resultWords, slotWords, tookWords } from './job-words.ts';
import styles from './jobs.module.css';
import { jobLabels } from './labels.ts';
import { RunState } from './run-state.tsx';

interface JobRowProps {
  job: TimedJob;
  /** Begins a run by hand; absent for those who may not. */
  start: (() => void) | undefined;
}

/** One job: its plan, its last run, its next. */
export function JobRow({ job, start }: JobRowProps): JSX.Element {
  const labels = useLabels(jobLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { lastRun, nextSlot } = job;
  const isRunning = lastRun?.state === 'running' && !lastRun.abandoned;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(`/administration/jobs/${job.name}`)}>{inLanguage(job.title, language)}</Link>
      </th>
      <td title={labels.catchUp[job.catchUp]}>{planWords(job, labels)}</td>
      <td>{lastRun === null ? <span className="muted">{labels.never}</span> : <LastRun job={job} />}</td>
      <td className={list.spare}>{lastRun === null ? '–' : tookWords(lastRun.durationMs)}</td>
      <td className={styles.result} data-none={lastRun === null}>
        {lastRun === null ? '–' : (lastRun.error ?? resultWords(lastRun, labels))}
      </td>
      <td>
        <Recent job={job} />
      </td>
      <td className="muted">
        <span className={styles.small}>{labels.next} </span>
        {slotWords(nextSlot)}
      </td>
      {start !== undefined && (
        <td>
          <Button disabled={isRunning} onClick={start} aria-label={`${labels.run}: ${inLanguage(job.title, language)}`}>
            {isRunning ? labels.running : labels.run}
          </Button>
        </td>
      )}
    </tr>
  );
}

function LastRun({ job: { lastRun } }: { job: TimedJob }): JSX.Element | null {
  const { timeZone } = useSession().organization;
  if (lastRun === null) return null;
  return (
    <>
      <RunState run={lastRun} /> <span className="muted">{wallClock(lastRun.startedAt, timeZone)}</span>
    </>
  );
}

function Recent({ job: { recent } }: { job: TimedJob }): JSX.Element {
  const labels = useLabels(jobLabels);
  const words = [
    ...(recent.failed > 0 ? [labels.failures(String(recent.failed))] : []),
    ...(recent.caughtUp > 0 ? [labels.caughtUp(String(recent.caughtUp))] : []),
  ];
  return words.length === 0 ? <span className="muted">{labels.calm}</span> : <>{words.join(' · ')}</>;
}
