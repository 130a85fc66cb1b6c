import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { ReversalEffect } from '../../api/data-models.ts';

const renewRunning = 700;

/** What taking the import back would do or did; asked again while it is under way. */
export const reversalQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id, 'reversal'],
    queryFn: () => dataOf(client.GET('/api/imports/{id}/reversal', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? renewRunning : false),
  });

/** The records that meet with one effect. */
export const reversalRowsQuery = (id: string, effect: ReversalEffect) =>
  infiniteQueryOptions({
    queryKey: ['import', id, 'reversal', effect],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/imports/{id}/reversal/rows', {
          params: {
            path: { id },
            query: { effect, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Has the import taken back. */
export const revertImport = (id: string, reason: string) =>
  dataOf(client.POST('/api/imports/{id}/reversal', { params: { path: { id } }, body: { reason } }));

/** Calls a reversal under way off. */
export const callReversalOff = (id: string) =>
  dataOf(client.DELETE('/api/imports/{id}/reversal', { params: { path: { id } } }));
