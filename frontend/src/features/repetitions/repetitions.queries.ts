import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { RepetitionFilters, RepetitionWarning } from './repetition-filters.ts';

const pageSize = 50;

/** The warnings, page by page. */
export function warningsQuery(filters: RepetitionFilters) {
  const query = { ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['repetition-warnings', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/repetition-warnings', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** Closes the warning as it was seen; every list of warnings is read anew. */
export function useClosure({ id, version }: RepetitionWarning) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      dataOf(
        client.POST('/api/repetition-warnings/{id}/closure', { params: { path: { id } }, body: { version, note } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['repetition-warnings'] }),
  });
}
