import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Pareto, Reading } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { type Line, typesQuery } from './red-line.queries.ts';
import styles from './red-line.module.css';
import { typeFilters } from './type-filters.ts';

/** Types by count, the largest first, with their cumulative share; each opens its complaints. */
export function TypeBars({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place } = usePlace();
  const query = useQuery(typesQuery(line, { ...place, period: reading.period }));
  return (
    <section className={styles.section}>
      <h2>{labels.types}</h2>
      <QueryView query={query} skeleton={[200]} small>
        {({ items, rest }) => (
          <>
            {items.length === 0 && <p className="muted">{labels.typesEmpty}</p>}
            {items.length > 0 && <TypeTable items={items} reading={reading} />}
            {rest !== null && (
              <p className={styles.foot}>{labels.otherTypes(String(rest.kinds), grouped(rest.count))}</p>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function TypeTable({ items, reading }: { items: Pareto['items']; reading: Reading }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const largest = Number(items[0]?.share ?? 1);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.type}</th>
          <th scope="col" className="number">
            {labels.countOnly}
          </th>
          <th scope="col" className={styles.bars}>
            <span className="hidden-visually">{labels.share}</span>
          </th>
          <th scope="col" className="number">
            {labels.share}
          </th>
          <th scope="col" className="number">
            {labels.cumulative}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <TypeRow key={item.key} item={item} reading={reading} largest={largest} />
        ))}
      </tbody>
    </table>
  );
}

interface TypeRowProps {
  item: Pareto['items'][number];
  reading: Reading;
  largest: number;
}

function TypeRow({ item, reading, largest }: TypeRowProps): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const name = inLanguage(item.name, language);
  return (
    <tr>
      <th scope="row" className={styles.typeName} title={name}>
        {name}
      </th>
      <td className="number">
        <Link
          to={linkTo('/complaints', typeFilters(reading, item.key))}
          aria-label={labels.openType(name, grouped(item.count))}
        >
          {grouped(item.count)}
        </Link>
      </td>
      <td className={styles.bars} aria-hidden="true">
        <div style={{ width: `${(Number(item.share) / largest) * 100}%` }} />
      </td>
      <td className="number">{item.share}%</td>
      <td className="number muted">{item.cumulativeShare}%</td>
    </tr>
  );
}
