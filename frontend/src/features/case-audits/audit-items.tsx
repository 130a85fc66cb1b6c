import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { itemFiltersIn, itemShows } from './case-audit-filters.ts';
import styles from './case-audits.module.css';
import { type AuditItem, itemsQuery } from './case-audits.queries.ts';
import { findingInWords } from './finding-in-words.ts';
import { auditLabels } from './labels.ts';

/** The complaints drawn, in the order in which they were; each opens beside what was found of it. */
export function AuditItems({ id }: { id: string }): JSX.Element {
  const labels = useLabels(auditLabels);
  const [search, setSearch] = useSearchParams();
  const filters = itemFiltersIn(search);
  const query = useInfiniteQuery(itemsQuery(id, filters));
  return (
    <section className={styles.part} id="complaints" aria-label={labels.complaints}>
      <h2>
        {labels.complaints} {filters.of}
      </h2>
      <search className={list.filters} aria-label={labels.filters}>
        <Select
          className={list.choice ?? ''}
          aria-label={labels.show}
          value={filters.show ?? 'all'}
          options={[
            { value: 'all', label: labels.all },
            ...itemShows.map((value) => ({ value, label: labels.shows[value] })),
          ]}
          onChange={(value) =>
            setSearch((before) => withParameters(before, { show: value === 'all' ? null : value, of: null }))
          }
        />
      </search>
      <QueryView query={query} skeleton={[36, 36, 36]}>
        {({ pages }) => <Table id={id} items={pages.flatMap(({ items }) => items)} />}
      </QueryView>
      <MorePages query={query} />
    </section>
  );
}

function Table({ id, items }: { id: string; items: readonly AuditItem[] }): JSX.Element {
  const labels = useLabels(auditLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  if (items.length === 0) return <StatePanel title={labels.noItems} small />;
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {(['complaint', 'unit', 'checker', 'found'] as const).map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.place}>
            <th scope="row">
              <Link to={linkTo(`/orders/audits/${id}/${item.place}`)}>{item.number}</Link>
            </th>
            <td>{inLanguage(item.unitName, language)}</td>
            <td>{item.checker.name}</td>
            <td className={list.wide}>
              {item.finding === null ? (
                <span className="muted">{labels.notChecked}</span>
              ) : (
                findingInWords(item.finding, labels)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
