import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeProposal } from '../../api/change-models.ts';
import { client, dataOf } from '../../api/client.ts';

export type Step = 'approval' | 'refusal' | 'withdrawal';

/** Proposals, the newest first. */
export const proposalsQuery = (state: ChangeProposal['state'] | null, code: string | null) =>
  infiniteQueryOptions({
    queryKey: ['change-proposals', 'list', state, code],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/change-proposals', {
          params: {
            query: {
              limit: 50,
              ...(state === null ? {} : { state }),
              ...(code === null ? {} : { code }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** The readings of an impact as it was counted at a moment. */
export const impactQuery = (id: string, countedAt: string | null, flipsOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['change-proposals', id, 'impact', countedAt, flipsOnly],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/change-proposals/{id}/impact', {
          params: {
            path: { id },
            query: {
              limit: 50,
              ...(flipsOnly ? { flips: 'true' as const } : {}),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Decides a proposal; everything read before may be another now. */
export function useDecision(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ step, reason }: { step: Step; reason: string }) => {
      const request = { params: { path: { id } }, body: { reason } };
      if (step === 'approval') return dataOf(client.POST('/api/change-proposals/{id}/approval', request));
      if (step === 'refusal') return dataOf(client.POST('/api/change-proposals/{id}/refusal', request));
      return dataOf(client.POST('/api/change-proposals/{id}/withdrawal', request));
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Has the impact counted anew, or breaks the count off. */
export function useCounting(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (wanted: 'recount' | 'cancel') =>
      wanted === 'recount'
        ? dataOf(client.POST('/api/change-proposals/{id}/impact', { params }))
        : dataOf(client.POST('/api/change-proposals/{id}/impact/cancellation', { params })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['change-proposals'] }),
  });
}
