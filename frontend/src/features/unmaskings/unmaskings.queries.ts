import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';

export interface UnmaskingFilters {
  actor?: string;
  number?: string;
}

/** Who saw what unmasked, page by page, the newest first. */
export function unmaskingsQuery(filters: UnmaskingFilters) {
  return infiniteQueryOptions({
    queryKey: ['unmaskings', filters],
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? filters : { ...filters, cursor: pageParam };
      return dataOf(client.GET('/api/unmaskings', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
