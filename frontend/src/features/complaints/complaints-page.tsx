import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { filtersIn } from './complaint-filters.ts';
import { ComplaintTable } from './complaint-table.tsx';
import { complaintsQuery } from './complaints.queries.ts';
import styles from './complaints.module.css';
import { FilterBar } from './filter-bar.tsx';
import { complaintLabels } from './labels.ts';

/** The complaints behind a figure: filtered by the address, page after page. */
export function ComplaintsPage(): JSX.Element {
  const labels = useLabels(complaintLabels);
  const { place } = usePlace();
  const filters = filtersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(complaintsQuery(place, filters));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = query.data?.pages[0]?.total ?? null;
  const withoutRows = query.data?.pages[0]?.totalWithoutRows ?? '0';
  usePageTitle(labels.title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{labels.title}</h1>
        <p aria-live="polite">
          {total !== null && <strong>{labels.total(grouped(total))}</strong>}
          {rows.length > 0 && <span className="muted">{labels.shown(grouped(String(rows.length)))}</span>}
        </p>
      </header>
      <FilterBar filters={filters} rows={rows} />
      {withoutRows !== '0' && <p className="muted">{labels.withoutRows(grouped(withoutRows))}</p>}
      <QueryView query={query} skeleton={[40, 40, 40, 40, 40, 40]}>
        {() =>
          rows.length === 0 ? (
            <StatePanel title={labels.empty}>{labels.emptyText}</StatePanel>
          ) : (
            <ComplaintTable rows={rows} />
          )
        }
      </QueryView>
      {query.hasNextPage && (
        <p className={styles.more}>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {query.isFetchingNextPage ? labels.loadingMore : labels.loadMore}
          </Button>
        </p>
      )}
      {query.isFetchNextPageError && <ProblemNotice error={query.error} retry={() => query.fetchNextPage()} small />}
    </div>
  );
}
