import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { repetitionLabels } from './labels.ts';
import { RepetitionFilterBar } from './repetition-filter-bar.tsx';
import { filtersIn, isFiltered } from './repetition-filters.ts';
import { warningsQuery } from './repetitions.queries.ts';
import { WarningTable } from './warning-table.tsx';

/** The warnings of repetition (重复预警) that concern the reader, the open ones first asked for. */
export function RepetitionsPage(): JSX.Element {
  const labels = useLabels(repetitionLabels);
  const filters = filtersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(warningsQuery(filters));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <RepetitionFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {({ pages }) => {
          const warnings = pages.flatMap(({ items }) => items);
          if (warnings.length > 0) return <WarningTable warnings={warnings} reload={() => void query.refetch()} />;
          if (isFiltered(filters)) return <StatePanel title={labels.none} small />;
          return <StatePanel title={labels.empty}>{labels.emptyText}</StatePanel>;
        }}
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}
