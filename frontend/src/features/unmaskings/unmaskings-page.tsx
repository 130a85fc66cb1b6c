import { useInfiniteQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { withParameters } from '../../place/use-place.ts';
import { unmaskingLabels } from './labels.ts';
import { type UnmaskingFilters, unmaskingsQuery } from './unmaskings.queries.ts';
import { UnmaskingTable } from './unmasking-table.tsx';

const filterNames = ['actor', 'number'] as const;

/** Who saw which complaint unmasked, when and why. */
export function UnmaskingsPage(): JSX.Element {
  const labels = useLabels(unmaskingLabels);
  const [search, setSearch] = useSearchParams();
  const filters: UnmaskingFilters = Object.fromEntries(
    filterNames.map((name) => [name, search.get(name) ?? '']).filter(([, value]) => value !== ''),
  );
  const query = useInfiniteQuery(unmaskingsQuery(filters));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.subtitle}</p>
      </header>
      <search className={list.filters} aria-label={labels.filters}>
        {filterNames.map((name) => (
          <Input.Search
            key={`${name} ${filters[name] ?? ''}`}
            className={list.choice ?? ''}
            allowClear
            maxLength={200}
            defaultValue={filters[name]}
            placeholder={labels[name]}
            aria-label={labels[name]}
            onSearch={(typed) => setSearch((before) => withParameters(before, { [name]: typed.trim() }))}
          />
        ))}
      </search>
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() =>
          rows.length === 0 ? (
            <StatePanel title={labels.none}>{labels.noneText}</StatePanel>
          ) : (
            <UnmaskingTable rows={rows} />
          )
        }
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}
