import type { JSX } from 'react';
import { useLabels } from '../language/use-labels.ts';
import { partLabels } from './labels.ts';
import styles from './skeleton.module.css';

/** Holds the place of what is being read: blocks of the heights given, in pixels, so that nothing jumps later. */
export function Skeleton({ heights }: { heights: readonly number[] }): JSX.Element {
  const { loading } = useLabels(partLabels);
  return (
    <div className={styles.skeleton} role="status" aria-label={loading}>
      {heights.map((height, index) => (
        <div key={index} className={styles.block} style={{ height }} />
      ))}
    </div>
  );
}
