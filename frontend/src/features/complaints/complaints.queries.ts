import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import { type Place, placeQuery } from '../../place/use-place.ts';
import type { ListAddress } from './complaint-filters.ts';

const pageSize = 50;

/** One page of the list, the one the address names. */
export function complaintsQuery(place: Place, { filters, sort, cursor }: ListAddress) {
  const query = { ...placeQuery(place), ...filters, sort, limit: pageSize, ...(cursor === null ? {} : { cursor }) };
  return queryOptions({
    queryKey: ['complaints', query],
    queryFn: () => dataOf(client.GET('/api/complaints', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function complaintQuery(source: string, number: string) {
  return queryOptions({
    queryKey: ['complaint', source, number],
    queryFn: () => dataOf(client.GET('/api/complaints/{source}/{number}', { params: { path: { source, number } } })),
  });
}

/** Asks for the clear values; nothing keeps the answer but who asked. */
export function unmask(source: string, number: string, reason: string) {
  return dataOf(
    client.POST('/api/complaints/{source}/{number}/unmaskings', {
      params: { path: { source, number } },
      body: { reason },
    }),
  );
}

export const complaintValuesQuery = queryOptions({
  queryKey: ['complaint-values'],
  queryFn: () => dataOf(client.GET('/api/complaint-values')),
  staleTime: 60_000,
});

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async () => (await dataOf(client.GET('/api/indicators'))).items,
  staleTime: 5 * 60_000,
});
