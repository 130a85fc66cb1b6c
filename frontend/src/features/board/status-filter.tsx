import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { type StatusCode, tally } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { boardLabels } from './labels.ts';
import styles from './status-filter.module.css';

interface StatusFilterProps {
  statuses: readonly StatusCode[];
  assessed: boolean;
  chosen: StatusCode | null;
  choose: (status: StatusCode | null) => void;
}

/** How many units stand at each status; pressing one shows these alone, pressing it again all. */
export function StatusFilter({ statuses, assessed, chosen, choose }: StatusFilterProps): JSX.Element {
  const labels = useLabels(boardLabels);
  return (
    <ul className={styles.filter} aria-label={labels.byStatus}>
      {tally(statuses).map(({ status, count }) => (
        <li key={status}>
          <button
            type="button"
            aria-pressed={status === chosen}
            onClick={() => choose(status === chosen ? null : status)}
          >
            <StatusMark status={status} assessed={assessed} /> {count}
          </button>
        </li>
      ))}
    </ul>
  );
}
