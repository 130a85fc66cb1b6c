import type { JSX } from 'react';
import { useLabels } from '../language/use-labels.ts';
import { partLabels } from './labels.ts';
import { sparklineGeometry } from './sparkline-geometry.ts';
import styles from './sparkline.module.css';

interface SparklineProps {
  rates: readonly (string | null)[];
  limit: string | null;
  over: boolean;
}

const box = { width: 260, height: 40 };

/** The last periods as a line with its limit, light enough for the first screen. */
export function Sparkline({ rates, limit, over }: SparklineProps): JSX.Element {
  const labels = useLabels(partLabels);
  const { path, limitY, last } = sparklineGeometry(rates, limit, box);
  const latest = rates.findLast((rate) => rate !== null) ?? labels.noRate;
  const description = labels.sparkline(String(rates.length), latest, limit ?? labels.noLimit);
  return (
    <svg
      className={styles.sparkline}
      role="img"
      aria-label={description}
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio="none"
    >
      {limitY !== null && <line className={styles.limit} x1="0" x2={box.width} y1={limitY} y2={limitY} />}
      <path className={styles.line} d={path} />
      {last !== null && <path className={over ? styles.over : styles.last} d={`M${last.x} ${last.y}h.01`} />}
    </svg>
  );
}
