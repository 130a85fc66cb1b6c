import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { components } from '../../api/schema.ts';

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

/** Proposes a change of what is loaded; its impact is counted, and a second person decides. */
export function useProposal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['NewChangeProposalDto']) =>
      dataOf(client.POST('/api/change-proposals', { body })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
