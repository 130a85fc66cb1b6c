import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { CatalogueEntry, Dimension } from '../../api/catalogue-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { MorePages } from '../../parts/more-pages.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type WaitingFilters, waitingQuery } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { waitingLabels } from './waiting-labels.ts';
import { WaitingList } from './waiting-list.tsx';

interface WaitingViewProps {
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
}

/** Texts that no entry stands for, as a list of work. */
export function WaitingView({ dimension, entries }: WaitingViewProps): JSX.Element {
  const words = useLabels(waitingLabels);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<WaitingFilters['sort']>('most');
  const query = useInfiniteQuery(waitingQuery({ dimension, search: search.trim(), sort }));
  return (
    <>
      <div className={styles.filters}>
        <TextField label={words.searchText} type="search" value={search} onChange={setSearch} />
        <label className={styles.sort}>
          {words.sort}
          <select value={sort} onChange={({ target }) => setSort(target.value as WaitingFilters['sort'])}>
            <option value="most">{words.sorts.most}</option>
            <option value="latest">{words.sorts.latest}</option>
          </select>
        </label>
      </div>
      <QueryView query={query} skeleton={[400]}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0 && search.trim() !== '') return <StatePanel title={words.waitingNoMatch} small />;
          return (
            <>
              <WaitingList dimension={dimension} entries={entries} items={items} />
              <MorePages query={query} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
