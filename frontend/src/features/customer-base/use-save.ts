import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { BaseItem, BaseTable } from '../../api/data-models.ts';
import { type FieldProblem, problemOf } from '../../api/problem.ts';
import { useSingle } from '../../api/use-single.ts';
import { cellKey, type Edits, itemsOf, refusals } from './base-edits.ts';

/** Saves values of a series, all or none: what was written is no edit any more, what was refused is told by cell. */
export function useSave(
  { series, grain }: BaseTable,
  change: (edit: (before: Edits) => Edits) => void,
  refuse: (refused: Readonly<Record<string, FieldProblem>>) => void,
) {
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (items: BaseItem[]) => dataOf(client.PUT('/api/customer-base', { body: { series, grain, items } })),
    onSuccess: async (_, items) => {
      const written = new Map(items.map(({ unit, period, value }) => [cellKey(unit, period), value]));
      change((before) => Object.fromEntries(Object.entries(before).filter(([key, text]) => written.get(key) !== text)));
      await queries.invalidateQueries();
    },
    onError: (error, items) => refuse(refusals(problemOf(error).fields, items)),
  });
  const send = useSingle(mutation);
  /** Sends what can be written; nothing while something cannot. */
  const save = (edits: Edits): void => {
    const { items, unreadable } = itemsOf(edits);
    if (unreadable.length === 0 && items.length > 0) send(items);
  };
  return { save, reset: mutation.reset, data: mutation.data, error: mutation.error, isPending: mutation.isPending };
}

export type Saving = ReturnType<typeof useSave>;
