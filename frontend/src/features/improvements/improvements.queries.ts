import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { ImprovementFilters } from './improvement-filters.ts';

const pageSize = 50;

/** The register of improvements, page by page. */
export function improvementsQuery(filters: ImprovementFilters) {
  const query = { ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['order-improvements', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/order-improvements', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
