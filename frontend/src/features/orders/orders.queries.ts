import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { NewOrder, Order, OrderMeasure, OrderSummary, OutcomeMetric } from '../../api/order-models.ts';
import type { OrderFilters } from './order-filters.ts';
import { openStates } from './order-filters.ts';
import { type StepBody, type StepName, takeStep } from './take-step.ts';

const pageSize = 50;
const largestPage = 200;

/** The register, page by page. */
export function ordersQuery(filters: OrderFilters) {
  const query = { ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['orders', 'list', query],
    queryFn: ({ pageParam }) => orderPage(pageParam === null ? query : { ...query, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

type PageQuery = OrderFilters & { limit: number; cursor?: string };

/** States are named in one parameter, separated by commas. */
function orderPage({ state, ...rest }: PageQuery) {
  return dataOf(
    client.GET('/api/supervision-orders', {
      params: { query: state === undefined ? rest : { ...rest, state: [...state] } },
      querySerializer: { array: { style: 'form', explode: false } },
    }),
  );
}

/** Every open order that concerns the caller, the earliest due first: whose turn it is, is told from all of them. */
export const openOrdersQuery = queryOptions({
  queryKey: ['orders', 'open'],
  queryFn: () => everyOrder({ state: openStates, sort: 'due' }),
});

/** Every order the filters let through, for views that show them beside each other. */
export const allOrdersQuery = (filters: OrderFilters) =>
  queryOptions({ queryKey: ['orders', 'all', filters], queryFn: () => everyOrder(filters) });

async function everyOrder(filters: OrderFilters): Promise<OrderSummary[]> {
  const found: OrderSummary[] = [];
  let cursor: string | null = null;
  do {
    const query: PageQuery = { ...filters, limit: largestPage };
    const page: Awaited<ReturnType<typeof orderPage>> = await orderPage(cursor === null ? query : { ...query, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: () => dataOf(client.GET('/api/supervision-orders/{id}', { params: { path: { id } } })),
  });

/** The catalogue of root causes. */
export const causesQuery = queryOptions({
  queryKey: ['catalogue', 'entries', 'cause'],
  queryFn: async () =>
    (
      await dataOf(
        client.GET('/api/catalogue/{dimension}/entries', { params: { path: { dimension: 'cause' as const } } }),
      )
    ).items,
  staleTime: 5 * 60_000,
});

/** The catalogue of types. */
export const typesQuery = queryOptions({
  queryKey: ['catalogue', 'entries', 'type'],
  queryFn: async () =>
    (
      await dataOf(
        client.GET('/api/catalogue/{dimension}/entries', { params: { path: { dimension: 'type' as const } } }),
      )
    ).items,
  staleTime: 5 * 60_000,
});

/** Indicators by their names. */
export const indicatorNamesQuery = queryOptions({
  queryKey: ['indicators', 'names'],
  queryFn: async () => (await dataOf(client.GET('/api/indicators'))).items.map(({ code, name }) => ({ code, name })),
  staleTime: 5 * 60_000,
});

/** The days of a year that do not follow their weekday. */
export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['working-calendar', year],
    queryFn: () => dataOf(client.GET('/api/working-calendar', { params: { query: { year } } })),
    staleTime: 5 * 60_000,
  });

/** Keeps the order as it was answered; lists are read anew, and whatever else was counted from orders. */
export function useKept() {
  const queries = useQueryClient();
  return (order: Order): void => {
    queries.setQueryData(orderQuery(order.id).queryKey, order);
    void queries.invalidateQueries({ queryKey: ['orders'], predicate: ({ queryKey }) => queryKey[1] !== 'one' });
  };
}

export type OrderEdit = { id: null; body: NewOrder } | { id: string; version: number; body: NewOrder };

/** Drafts an order, or changes a draft. */
export function useSaveOrder() {
  const onSuccess = useKept();
  return useMutation({
    mutationFn: (edit: OrderEdit) =>
      edit.id === null
        ? dataOf(client.POST('/api/supervision-orders', { body: edit.body }))
        : dataOf(
            client.PUT('/api/supervision-orders/{id}', {
              params: { path: { id: edit.id } },
              body: { ...edit.body, version: edit.version },
            }),
          ),
    onSuccess,
  });
}

/** Takes a step of an order as it was seen. */
export function useStep({ id, version }: Order) {
  const onSuccess = useKept();
  return useMutation({
    mutationFn: ({ step, body }: { step: StepName; body: StepBody }) => takeStep(step, id, version, body),
    onSuccess,
  });
}

/** Puts the measures in the place of those that were there. */
export function usePlan({ id, version }: Order) {
  const onSuccess = useKept();
  return useMutation({
    mutationFn: (measures: readonly OrderMeasure[]) =>
      dataOf(
        client.POST('/api/supervision-orders/{id}/plan', {
          params: { path: { id } },
          body: { version, measures: [...measures] },
        }),
      ),
    onSuccess,
  });
}

export function useAskExtension({ id, version }: Order) {
  const onSuccess = useKept();
  return useMutation({
    mutationFn: (asked: { until: string; reason: string }) =>
      dataOf(
        client.POST('/api/supervision-orders/{id}/extensions', {
          params: { path: { id } },
          body: { ...asked, version },
        }),
      ),
    onSuccess,
  });
}

export function useDecideExtension({ id, version }: Order, number: number) {
  const onSuccess = useKept();
  return useMutation({
    mutationFn: ({ verdict, reason }: { verdict: 'approval' | 'refusal'; reason: string }) => {
      const request = { params: { path: { id, number: String(number) } }, body: { version, reason } };
      return verdict === 'approval'
        ? dataOf(client.POST('/api/supervision-orders/{id}/extensions/{number}/approval', request))
        : dataOf(client.POST('/api/supervision-orders/{id}/extensions/{number}/refusal', request));
    },
    onSuccess,
  });
}

/** What an order is to achieve; null where nothing is measured. */
export const outcomeQuery = ({ id, version }: Order) =>
  queryOptions({
    queryKey: ['orders', 'outcome', id, version],
    queryFn: async () =>
      (await dataOf(client.GET('/api/supervision-orders/{id}/outcome', { params: { path: { id } } }))) ?? null,
  });

/** Settles what a draft is to achieve, or that nothing is measured. */
export function useOutcome({ id, version }: Order) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (metric: Omit<OutcomeMetric, 'version'> | null) => {
      const params = { path: { id } };
      await (metric === null
        ? dataOf(client.DELETE('/api/supervision-orders/{id}/outcome', { params: { ...params, query: { version } } }))
        : dataOf(client.PUT('/api/supervision-orders/{id}/outcome', { params, body: { ...metric, version } })));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['orders'] }),
  });
}
