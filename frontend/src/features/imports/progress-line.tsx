import type { JSX } from 'react';
import styles from './import.module.css';

/** How much of long work is done, as a line and in words. */
export function ProgressLine({ share, text }: { share: number; text: string }): JSX.Element {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <div className={styles.progress}>
      <div role="progressbar" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} aria-label={text}>
        <div style={{ width: `${percent}%` }} />
      </div>
      <p>{text}</p>
    </div>
  );
}
