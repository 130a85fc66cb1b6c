import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { ComplaintPage } from '../../api/models.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { listIn } from './complaint-filters.ts';
import { ComplaintTable } from './complaint-table.tsx';
import { complaintsQuery } from './complaints.queries.ts';
import styles from './complaints.module.css';
import { FilterBar } from './filter-bar.tsx';
import { complaintLabels } from './labels.ts';
import { ListTotal } from './list-total.tsx';
import { Pager } from './pager.tsx';

/** The complaints behind a figure: filtered, ordered and paged by the address. */
export function ComplaintsPage(): JSX.Element {
  const labels = useLabels(complaintLabels);
  const { place } = usePlace();
  const address = listIn(useSearchParams()[0]);
  const query = useQuery(complaintsQuery(place, address));
  usePageTitle(labels.title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{labels.title}</h1>
        <p aria-live="polite">{query.data !== undefined && <ListTotal page={query.data} />}</p>
      </header>
      <FilterBar filters={address.filters} sort={address.sort} />
      <QueryView query={query} skeleton={[40, 40, 40, 40, 40, 40]}>
        {(page) => (
          <div aria-busy={query.isPlaceholderData} className={styles.list}>
            <Remarks page={page} isSearch={address.filters.q !== undefined} />
            {page.items.length === 0 ? (
              <StatePanel title={labels.empty}>{labels.emptyText}</StatePanel>
            ) : (
              <ComplaintTable rows={page.items} query={address.filters.q ?? ''} />
            )}
            <Pager page={page} />
          </div>
        )}
      </QueryView>
    </div>
  );
}

/** What the list does not show although it is counted, or not yet although it is there. */
function Remarks({ page, isSearch }: { page: ComplaintPage; isSearch: boolean }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const withoutRows = page.totalWithoutRows ?? '0';
  return (
    <>
      {withoutRows !== '0' && <p className="muted">{labels.withoutRows(grouped(withoutRows))}</p>}
      {isSearch && page.searchBehind !== '0' && (
        <p className="muted" role="status">
          {labels.searchBehind(grouped(page.searchBehind))}
        </p>
      )}
    </>
  );
}
