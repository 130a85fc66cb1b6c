import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
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
import { usePlace, withParameters } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import board from './order-board.module.css';
import { OrderBoardView } from './order-board-view.tsx';
import { filtersIn, type OrderFilters } from './order-filters.ts';
import { OrderFilterBar } from './order-filter-bar.tsx';
import { OrderRow } from './order-row.tsx';
import styles from './orders.module.css';
import { allOrdersQuery, ordersQuery } from './orders.queries.ts';
import { RegisterFile } from './register-file.tsx';
import { registerLabels } from './register-labels.ts';

/** The register (督办台账): every order that concerns the caller, filtered and sorted by the address. */
export function OrdersPage(): JSX.Element {
  const { title, draft } = useLabels(orderLabels);
  const labels = useLabels(registerLabels);
  const { linkTo } = usePlace();
  const mayDraft = usePermission()('orders.draft');
  const [search] = useSearchParams();
  const filters = filtersIn(search);
  const isBoard = search.get('view') === 'board';
  usePageTitle(title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{title}</h1>
        <p>{labels.intro}</p>
        <div className={list.actions}>{mayDraft && <ActionLink to={linkTo('/orders/new')}>{draft}</ActionLink>}</div>
      </header>
      <OrderFilterBar filters={filters} />
      <Views />
      {isBoard ? <Board filters={filters} /> : <Table filters={filters} />}
      <RegisterFile mine={false} />
    </div>
  );
}

function Views(): JSX.Element {
  const labels = useLabels(registerLabels);
  const [search, setSearch] = useSearchParams();
  const isBoard = search.get('view') === 'board';
  const choose = (view: string | null) => () => setSearch((before) => withParameters(before, { view }));
  return (
    <nav className={board.views} aria-label={labels.views}>
      <button type="button" aria-current={isBoard ? undefined : 'page'} onClick={choose(null)}>
        {labels.table}
      </button>
      <button type="button" aria-current={isBoard ? 'page' : undefined} onClick={choose('board')}>
        {labels.board}
      </button>
    </nav>
  );
}

function Table({ filters }: { filters: OrderFilters }): JSX.Element {
  const query = useInfiniteQuery(ordersQuery(filters));
  const orders = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() => (orders.length > 0 ? <OrderTable orders={orders} /> : <NoOrders filters={filters} />)}
      </QueryView>
      <MorePages query={query} />
    </>
  );
}

function Board({ filters }: { filters: OrderFilters }): JSX.Element {
  const query = useQuery(allOrdersQuery(filters));
  return (
    <QueryView query={query} skeleton={[36, 120, 120]}>
      {(orders) => (orders.length > 0 ? <OrderBoardView orders={orders} /> : <NoOrders filters={filters} />)}
    </QueryView>
  );
}

function NoOrders({ filters }: { filters: OrderFilters }): JSX.Element {
  const labels = useLabels(registerLabels);
  const mayDraft = usePermission()('orders.draft');
  if (Object.keys(filters).length > 1) return <StatePanel title={labels.none} small />;
  return <StatePanel title={labels.empty}>{mayDraft ? labels.emptyText : labels.emptyReader}</StatePanel>;
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
