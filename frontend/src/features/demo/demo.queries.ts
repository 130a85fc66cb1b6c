import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';

/** What removing the demo would take away, and what stands in its way. */
export const removalQuery = queryOptions({
  queryKey: ['demo', 'removal'],
  queryFn: () => dataOf(client.GET('/api/demo/removal')),
});

/** Removes the demo; everything known before is forgotten. */
export function useRemoveDemo() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(client.DELETE('/api/demo')),
    onSuccess: () => queries.invalidateQueries(),
    onError: () => queries.invalidateQueries({ queryKey: removalQuery.queryKey }),
  });
}
