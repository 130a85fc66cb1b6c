import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { Dispute } from '../../api/dispute-models.ts';
import type { components } from '../../api/schema.ts';
import type { DisputeFilters } from './dispute-filters.ts';

const pageSize = 50;

/** The desk, page by page. */
export function disputesQuery({ state, ...filters }: DisputeFilters) {
  const query = { ...filters, ...(state === undefined ? {} : { state: [state] }), limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['disputes', 'list', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/disputes', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: ['disputes', 'one', id],
    queryFn: () => dataOf(client.GET('/api/disputes/{id}', { params: { path: { id } } })),
  });

export type GamingWatch = components['schemas']['GamingWatchDto'];

/** What looks like playing with figures, among the units below the reader's own. */
export const gamingWatchQuery = queryOptions({
  queryKey: ['gaming-watch'],
  queryFn: () => dataOf(client.GET('/api/gaming-watch')),
});

/** Who could judge it, the least busy first. */
export const judgesQuery = (id: string) =>
  queryOptions({
    queryKey: ['disputes', 'judges', id],
    queryFn: async () => (await dataOf(client.GET('/api/disputes/{id}/judges', { params: { path: { id } } }))).items,
  });

/** The complaint it is about, for whoever may still see it. */
export const contestedQuery = ({ source, number }: Dispute['complaint']) =>
  queryOptions({
    queryKey: ['complaint', source, number],
    queryFn: () => dataOf(client.GET('/api/complaints/{source}/{number}', { params: { path: { source, number } } })),
    retry: false,
  });

/** Keeps the dispute as it was answered; everything that may count or list it is read anew. */
export function useKeptDispute() {
  const queries = useQueryClient();
  return (dispute: Dispute): void => {
    queries.setQueryData(disputeQuery(dispute.id).queryKey, dispute);
    const isOne = (queryKey: readonly unknown[]) => queryKey[0] === 'disputes' && queryKey[1] === 'one';
    void queries.invalidateQueries({ predicate: ({ queryKey }) => !isOne(queryKey) && queryKey[0] !== 'session' });
  };
}

export type NewDispute = components['schemas']['NewDisputeDto'];

/** Contests that a complaint counts. */
export function useFileDispute() {
  const onSuccess = useKeptDispute();
  return useMutation({
    mutationFn: (body: NewDispute) => dataOf(client.POST('/api/disputes', { body })),
    onSuccess,
  });
}

export type Verdict = Omit<components['schemas']['DisputeVerdictDto'], 'version'>;

/** Judges the dispute as it was seen. */
export function useVerdict({ id, version }: Dispute) {
  const onSuccess = useKeptDispute();
  return useMutation({
    mutationFn: (verdict: Verdict) =>
      dataOf(client.POST('/api/disputes/{id}/verdict', { params: { path: { id } }, body: { ...verdict, version } })),
    onSuccess,
  });
}

/** Takes it back, as it was seen. */
export function useWithdrawal({ id, version }: Dispute) {
  const onSuccess = useKeptDispute();
  return useMutation({
    mutationFn: (reason: string) =>
      dataOf(client.POST('/api/disputes/{id}/withdrawal', { params: { path: { id } }, body: { reason, version } })),
    onSuccess,
  });
}

/** Gives it into the hands of somebody else. */
export function useNameJudge({ id, version }: Dispute) {
  const onSuccess = useKeptDispute();
  return useMutation({
    mutationFn: (username: string) =>
      dataOf(client.POST('/api/disputes/{id}/judge', { params: { path: { id } }, body: { username, version } })),
    onSuccess,
  });
}
