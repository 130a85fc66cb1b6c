import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import { nameOf, type UnitDraft } from './unit-draft.ts';

/** Creates a unit below another; the tree is asked for again before the new unit is shown. */
export function useCreateUnit(parent: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (draft: UnitDraft) =>
      dataOf(
        client.POST('/api/units', {
          body: { code: draft.code.trim(), name: nameOf(draft), kind: draft.kind.trim(), parent },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Renames a unit as it was read in a version; refused with the present state when somebody else was quicker. */
export function useRenameUnit(code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, version }: { draft: UnitDraft; version: number }) =>
      dataOf(
        client.PUT('/api/units/{code}', {
          params: { path: { code } },
          body: { name: nameOf(draft), kind: draft.kind.trim(), version },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}
