import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { NewOfficialFigure } from '../../api/official-models.ts';

export function officialFiguresQuery(unit: string, indicator: string | null) {
  const query = indicator === null ? { unit } : { unit, indicator };
  return queryOptions({
    queryKey: ['official-figures', query],
    queryFn: () => dataOf(client.GET('/api/official-figures', { params: { query } })).then(({ items }) => items),
  });
}

export const measuredQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: () => dataOf(client.GET('/api/indicators')).then(({ items }) => items),
});

export function useRecordFigure() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewOfficialFigure) => dataOf(client.PUT('/api/official-figures', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['official-figures'] }),
  });
}

/** What of a file is written: see `POST /api/official-figures/file`. */
export type WrittenPart = 'nothing' | 'whole' | 'sound';

export function useSendFigures() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, write }: { file: File; write: WrittenPart }) => {
      const form = new FormData();
      form.set('write', write);
      form.set('file', file);
      const body = { file: '' };
      return dataOf(client.POST('/api/official-figures/file', { body, bodySerializer: () => form }));
    },
    onSuccess: ({ written }) =>
      written ? queries.invalidateQueries({ queryKey: ['official-figures'] }) : Promise.resolve(),
  });
}
