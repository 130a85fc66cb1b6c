import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { OrderSummary } from '../../api/order-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import { filtersIn } from './order-filters.ts';
import { OrderFilterBar } from './order-filter-bar.tsx';
import { OrderRow } from './order-row.tsx';
import styles from './orders.module.css';
import { ordersQuery } from './orders.queries.ts';
import { RegisterFile } from './register-file.tsx';
import { registerLabels } from './register-labels.ts';

/** The register (督办台账): every order that concerns the caller, filtered and sorted by the address. */
export function OrdersPage(): JSX.Element {
  const { title, draft } = useLabels(orderLabels);
  const labels = useLabels(registerLabels);
  const { linkTo } = usePlace();
  const mayDraft = usePermission()('orders.draft');
  const filters = filtersIn(useSearchParams()[0]);
  const query = useInfiniteQuery(ordersQuery(filters));
  const orders = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = Object.keys(filters).length > 1;
  usePageTitle(title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{title}</h1>
        <p>{labels.intro}</p>
        <div className={list.actions}>{mayDraft && <ActionLink to={linkTo('/orders/new')}>{draft}</ActionLink>}</div>
      </header>
      <OrderFilterBar filters={filters} />
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() =>
          orders.length > 0 ? (
            <OrderTable orders={orders} />
          ) : isFiltered ? (
            <StatePanel title={labels.none} small />
          ) : (
            <StatePanel title={labels.empty}>{mayDraft ? labels.emptyText : labels.emptyReader}</StatePanel>
          )
        }
      </QueryView>
      <MorePages query={query} />
      <RegisterFile mine={false} />
    </div>
  );
}

const columns = ['number', 'matter', 'lead', 'due', 'slip', 'state', 'progress', 'next'] as const;

function OrderTable({ orders }: { orders: readonly OrderSummary[] }): JSX.Element {
  const labels = useLabels(registerLabels);
  return (
    <table className={`${list.table} ${list.stacked} ${styles.table}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </tbody>
    </table>
  );
}
