import type { JSX } from 'react';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './customer-base.module.css';
import { baseLabels } from './labels.ts';

/** How the figures of the table are to be read. */
export function BaseLegend(): JSX.Element {
  const labels = useLabels(baseLabels);
  const mayWrite = usePermission()('customer-base.write');
  return (
    <footer className={styles.legend}>
      <ul aria-label={labels.legend}>
        <li>
          <span className={styles.own}>123</span> {labels.own}
        </li>
        <li>
          <span className={styles.sum}>Σ 123</span> {labels.sum}
        </li>
        <li>
          <span>≠</span> {labels.differs}
        </li>
        <li>
          <span className={styles.provisional}>123</span> {labels.provisional}
        </li>
        <li>
          <span className={styles.missing}>{labels.missing}</span> {labels.missingLong}
        </li>
      </ul>
      <p>{mayWrite ? labels.gridHelp : labels.readOnly}</p>
    </footer>
  );
}
