import type { JSX } from 'react';
import type { ImportRecord } from '../../api/data-models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatusShape } from '../../parts/status-mark.tsx';
import styles from './import.module.css';
import { importLabels } from './labels.ts';

/** What was read without complaint and still looks wrong: dates far from the others. */
export function ImportWarnings({ record }: { record: ImportRecord }): JSX.Element | null {
  const labels = useLabels(importLabels);
  if (record.outsideMainRange === '0') return null;
  return (
    <section className={styles.warning} role="status">
      <p>
        <StatusShape status="warning" /> <strong>{labels.outside(grouped(record.outsideMainRange))}</strong>
      </p>
      <p className="muted">{labels.outsideText}</p>
    </section>
  );
}
