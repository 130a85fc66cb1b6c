import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';

export const packsQuery = queryOptions({
  queryKey: ['regime-packs'],
  queryFn: () => dataOf(client.GET('/api/regime-packs')).then(({ items }) => items),
});

/** Loads items of a pack; figures everywhere may follow, so everything is read again. */
export function useActivate(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { items: string[]; verification: string | null }) =>
      dataOf(client.POST('/api/regime-packs/{code}/activation', { params: { path: { code } }, body })).then(
        ({ items }) => items,
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}
