import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { ChangedSource, NewSource } from '../../api/delivery-models.ts';

const renewMs = 60_000;

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async () => (await dataOf(client.GET('/api/sources'))).items,
  refetchInterval: renewMs,
});

export const sourceQuery = (code: string) =>
  queryOptions({
    queryKey: ['sources', code],
    queryFn: () => dataOf(client.GET('/api/sources/{code}', { params: { path: { code } } })),
  });

export type DeliveryOutcome = 'taken' | 'refused';

/** What a source has delivered, the latest first. */
export const deliveriesQuery = (code: string, outcome: DeliveryOutcome | null) =>
  infiniteQueryOptions({
    queryKey: ['sources', code, 'deliveries', outcome],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/sources/{code}/deliveries', {
          params: {
            path: { code },
            query: {
              limit: 50,
              ...(outcome === null ? {} : { outcome }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Names of the saved mappings. */
export const mappingNamesQuery = queryOptions({
  queryKey: ['import-mappings', 'names'],
  queryFn: async () => (await dataOf(client.GET('/api/import-mappings'))).items.map(({ name }) => name),
});

export type SourceEdit = { code: null; body: NewSource } | { code: string; body: ChangedSource };

/** Sets a source up, or changes one. */
export function useSaveSource() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ code, body }: SourceEdit) =>
      code === null
        ? dataOf(client.POST('/api/sources', { body }))
        : dataOf(client.PUT('/api/sources/{code}', { params: { path: { code } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sources'] }),
  });
}
