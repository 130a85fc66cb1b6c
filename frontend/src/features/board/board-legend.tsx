import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import styles from './board.module.css';
import { boardLabels } from './labels.ts';

/** What the shapes mean: those that can occur today. */
export function BoardLegend(): JSX.Element {
  const labels = useLabels(boardLabels);
  return (
    <footer className={styles.legend} aria-label={labels.legend}>
      <StatusMark status="breached" />
      <StatusMark status="breached" assessed={false} />
      <StatusMark status="inside" />
      <StatusMark status="incomplete" />
      <StatusMark status="no-base" />
      <span className={`${styles.keys} screen-only`}>{labels.everyNumber}</span>
      <span className="screen-only">{labels.print}</span>
    </footer>
  );
}
