import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import { type Place, placeQuery } from '../../place/use-place.ts';
import type { ComplaintFilters } from './complaint-filters.ts';

const pageSize = 50;

/** The list page by page, each page named by the cursor the one before it gave. */
export function complaintsQuery(place: Place, filters: ComplaintFilters) {
  const query = { ...placeQuery(place), ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['complaints', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/complaints', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function complaintQuery(source: string, number: string) {
  return queryOptions({
    queryKey: ['complaint', source, number],
    queryFn: () => dataOf(client.GET('/api/complaints/{source}/{number}', { params: { path: { source, number } } })),
  });
}

export const complaintTypesQuery = queryOptions({
  queryKey: ['complaint-types'],
  queryFn: async () => (await dataOf(client.GET('/api/complaint-types'))).items,
  staleTime: 5 * 60_000,
});

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async () => (await dataOf(client.GET('/api/indicators'))).items,
  staleTime: 5 * 60_000,
});
