import type { JSX } from 'react';
import type { JobRun } from '../../api/delivery-models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { resultWords, slotWords, tookWords } from './job-words.ts';
import styles from './jobs.module.css';
import { jobLabels } from './labels.ts';
import { RunState } from './run-state.tsx';

/** One line per run; a failed one tells its reason and the request by which the log names it. */
export function RunTable({ rows }: { rows: readonly JobRun[] }): JSX.Element {
  const labels = useLabels(jobLabels);
  const heads = ['slot', 'result', 'startedAt', 'took', 'how', 'error'] as const;
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === 'error' ? list.wide : undefined}>
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((run) => (
          <Row key={run.requestId} run={run} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ run }: { run: JobRun }): JSX.Element {
  const labels = useLabels(jobLabels);
  const { timeZone } = useSession().organization;
  const figures = resultWords(run, labels);
  return (
    <tr>
      <th scope="row">{slotWords(run.slot)}</th>
      <td>
        <RunState run={run} />
      </td>
      <td className="muted">{wallClock(run.startedAt, timeZone)}</td>
      <td>{tookWords(run.durationMs)}</td>
      <td>
        {run.byHand ? labels.byHand(run.startedBy ?? '') : labels.byPlan}
        {run.caughtUp && ` · ${labels.madeUp}`}
      </td>
      <td className={styles.reason} data-none={run.error === null && figures === ''}>
        {run.error ?? figures}
        {run.error !== null && (
          <span className="muted">
            {' '}
            {labels.requestId} <code>{run.requestId}</code>
          </span>
        )}
      </td>
    </tr>
  );
}
