import type { JSX } from 'react';
import type { Snapshot, SnapshotTypes } from '../../api/snapshot.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodName } from '../../place/period.ts';
import { reviewLabels } from './labels.ts';
import { NumberCode } from './number-code.tsx';
import styles from './reviews.module.css';

/** What customers complained about most. */
export function TypesSection({ snapshot: { types } }: { snapshot: Snapshot }): JSX.Element | null {
  const labels = useLabels(reviewLabels);
  if (types === null) return null;
  return (
    <section className={styles.section}>
      <h2>
        {labels.types} <span className="muted">{labels.total(grouped(types.total))}</span>{' '}
        <NumberCode code={types.code} />
      </h2>
      {types.items.length === 0 ? <p className="muted">{labels.noTypes}</p> : <TypeTable types={types} />}
    </section>
  );
}

function TypeTable({ types }: { types: SnapshotTypes }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.type}</th>
          <th scope="col" className="number">
            {labels.count}
          </th>
          <th scope="col" className="number">
            {labels.share}
          </th>
          <th scope="col" aria-hidden="true" className={styles.bars} />
          <th scope="col" className={`number ${styles.spare}`}>
            {labels.cumulative}
          </th>
          <th scope="col" className="number" title={periodName(types.previousPeriod, language)}>
            {labels.before}
          </th>
        </tr>
      </thead>
      <tbody>
        {types.items.map((item) => (
          <tr key={item.key}>
            <th scope="row" className={styles.typeName}>
              {inLanguage(item.name, language)} {!item.filed && <span className="muted">({labels.unfiled})</span>}
            </th>
            <td className="number">{grouped(item.count)}</td>
            <td className="number">{item.share}%</td>
            <td aria-hidden="true" className={styles.bars}>
              <div style={{ width: `${item.share}%` }} />
            </td>
            <td className={`number ${styles.spare}`}>{item.cumulativeShare}%</td>
            <td className="number muted">{item.previousCount === null ? '–' : grouped(item.previousCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
