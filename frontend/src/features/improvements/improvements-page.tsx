import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { improvementLabels } from '../../parts/improvement-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { ImprovementFilterBar } from './improvement-filter-bar.tsx';
import {
  filtersIn,
  type ImprovementEntry,
  type ImprovementFilters,
  improvementKinds,
  type ImprovementPage,
} from './improvement-filters.ts';
import { improvementsQuery } from './improvements.queries.ts';
import styles from './improvements.module.css';
import { improvementPageLabels } from './labels.ts';

/** The register of improvements (改进台账): how many, of which kind, and each with the order it came of. */
export function ImprovementsPage(): JSX.Element {
  const labels = useLabels(improvementPageLabels);
  const filters = filtersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(improvementsQuery(filters));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <ImprovementFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          return (
            <>
              {pages[0] !== undefined && <Counts counts={pages[0].counts} />}
              {entries.length > 0 ? <Entries entries={entries} /> : <Nothing filters={filters} />}
            </>
          );
        }}
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}

function Nothing({ filters }: { filters: ImprovementFilters }): JSX.Element {
  const labels = useLabels(improvementPageLabels);
  if (Object.keys(filters).length > 0) return <StatePanel title={labels.none} small />;
  return <StatePanel title={labels.empty}>{labels.emptyText}</StatePanel>;
}

function Counts({ counts }: { counts: ImprovementPage['counts'] }): JSX.Element | null {
  const labels = useLabels(improvementPageLabels);
  const { kinds } = useLabels(improvementLabels);
  if (counts.orders === 0) return null;
  return (
    <p className={styles.counts}>
      {improvementKinds.map((kind) => (
        <b key={kind}>{labels.counted(kinds[kind], counts[kind])}</b>
      ))}
      <span className="muted">{labels.orders(counts.orders)}</span>
    </p>
  );
}

function Entries({ entries }: { entries: readonly ImprovementEntry[] }): JSX.Element {
  const labels = useLabels(improvementPageLabels);
  const { kinds } = useLabels(improvementLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {(['kind', 'what', 'order', 'lead', 'accepted'] as const).map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ kind, text, order, unitName, department, acceptedOn }) => (
          <tr key={`${order.id} ${kind} ${text}`}>
            <td>{kinds[kind]}</td>
            <th scope="row" className={styles.words}>
              {text}
            </th>
            <td>
              <Link to={linkTo(`/orders/${order.id}`)}>
                {inLanguage(order.number, language)} {order.title}
              </Link>
            </td>
            <td>
              {inLanguage(unitName, language)} {department !== null && <span className="muted">{department}</span>}
            </td>
            <td>{fullDay(acceptedOn, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
