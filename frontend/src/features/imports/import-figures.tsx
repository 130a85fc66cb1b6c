import type { JSX } from 'react';
import type { ImportRecord } from '../../api/data-models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Coverage } from './imports-table.tsx';
import styles from './import.module.css';
import { importLabels } from './labels.ts';

const parts = ['created', 'updated', 'unchanged', 'duplicates', 'rejected'] as const;

/** Where the rows went, as a sum: rows = created + updated + unchanged + duplicates + rejected. */
export function ImportFigures({ record }: { record: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  return (
    <section aria-label={labels.sum}>
      <dl className={styles.sum}>
        <div>
          <dt>{labels.rows}</dt>
          <dd>{grouped(record.rows)}</dd>
          <dd className={styles.hint}>
            <Coverage coverage={record.coverage} />
          </dd>
        </div>
        {parts.map((part, index) => (
          <div key={part} data-sign={index === 0 ? '=' : '+'} data-none={record[part] === '0'}>
            <dt>{labels[part]}</dt>
            <dd>{grouped(record[part])}</dd>
            <dd className={styles.hint}>{labels.hints[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
