import type { JSX } from 'react';
import styles from './analysis.module.css';
import type { MarkShape } from './process-chart.ts';

const drawings: Readonly<Record<MarkShape, string>> = {
  diamond: 'M6 0l6 6-6 6-6-6z',
  triangle: 'M6 1l5.5 10H.5z',
  cross: 'M2 1l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z',
  square: 'M1 1h10v10H1z',
};

/** The mark of a signal, as the chart draws it. */
export function SignalShape({ shape }: { shape: MarkShape }): JSX.Element {
  return (
    <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true">
      <path d={drawings[shape]} fill="currentColor" />
    </svg>
  );
}
