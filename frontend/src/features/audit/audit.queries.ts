import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { AuditFilters } from './audit-filters.ts';

const pageSize = 50;

/** The log page by page, newest first. */
export function auditQuery(filters: AuditFilters) {
  const query = { ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['audit-entries', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/audit-entries', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
}

/** Follows every lane from its first entry to its end. */
export function useVerifyChain() {
  return useMutation({ mutationFn: () => dataOf(client.POST('/api/audit-verifications')) });
}
