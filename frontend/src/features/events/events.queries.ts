import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { EventBody, EventKind } from './event-draft.ts';

const pageSize = 50;

export interface EventFilters {
  readonly kind?: EventKind;
  readonly withdrawn: 'true' | 'false';
  readonly sort: '-first-day' | 'first-day';
}

/** Events that concern the person's units, page by page. */
export function eventsQuery(filters: EventFilters) {
  const query = { ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['events', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/events', { params: { query: pageParam === null ? query : { ...query, cursor: pageParam } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id],
    queryFn: () => dataOf(client.GET('/api/events/{id}', { params: { path: { id } } })),
  });

/** What an incident has brought so far. */
export const courseQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id, 'course'],
    queryFn: () => dataOf(client.GET('/api/events/{id}/course', { params: { path: { id } } })),
  });

export type EventEdit = { id: null; body: EventBody } | { id: string; version: number; body: EventBody };

/** Records an event, or changes one. */
export function useSaveEvent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (edit: EventEdit) =>
      edit.id === null
        ? dataOf(client.POST('/api/events', { body: edit.body }))
        : dataOf(
            client.PUT('/api/events/{id}', {
              params: { path: { id: edit.id } },
              body: { ...edit.body, version: edit.version },
            }),
          ),
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Takes an event back. */
export function useWithdrawEvent(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string; version: number }) =>
      dataOf(client.POST('/api/events/{id}/withdrawal', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries(),
  });
}
