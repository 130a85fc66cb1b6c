import type { JSX } from 'react';
import { percent } from '../language/numbers.ts';
import { useLabels } from '../language/use-labels.ts';
import { partLabels } from './labels.ts';
import { shareBarGeometry } from './share-bar-geometry.ts';
import styles from './share-bar.module.css';

interface ShareBarProps {
  usedShare: string;
  elapsedShare: string;
}

/** How much of the allowance is used, with a tick for the time elapsed; what lies beyond the line is red. */
export function ShareBar({ usedShare, elapsedShare }: ShareBarProps): JSX.Element {
  const labels = useLabels(partLabels);
  const { used, line, elapsed } = shareBarGeometry(Number(usedShare), Number(elapsedShare));
  const description = labels.bar(percent(usedShare), percent(elapsedShare));
  return (
    <svg className={styles.bar} role="img" aria-label={description} viewBox="0 0 100 12" preserveAspectRatio="none">
      <rect y="2" width="100" height="8" fill="var(--fill)" />
      <rect y="2" width={Math.min(used, line)} height="8" fill="var(--inside)" />
      {used > line && <rect x={line} y="2" width={used - line} height="8" fill="var(--breached)" />}
      <line x1={elapsed} x2={elapsed} y1="0" y2="12" stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
