import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { BaseRange } from './base-periods.ts';

export const seriesQuery = queryOptions({
  queryKey: ['customer-series'],
  queryFn: async () => (await dataOf(client.GET('/api/customer-series'))).items,
});

/** One series below a unit, for the periods of a range. */
export const baseTableQuery = (series: string, unit: string, { from, until }: BaseRange) =>
  queryOptions({
    queryKey: ['customer-base', series, unit, from, until],
    queryFn: () => dataOf(client.GET('/api/customer-base', { params: { query: { series, unit, from, until } } })),
    placeholderData: keepPreviousData,
  });
