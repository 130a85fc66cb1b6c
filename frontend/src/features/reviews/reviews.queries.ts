import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { NewReview } from '../../api/governance-models.ts';
import type { Snapshot } from '../../api/snapshot.ts';
import { type ReviewFilters, reviewQuery } from './review-filters.ts';

const pageSize = 50;

/** Reviews page by page, newest first. */
export function reviewsQuery(filters: ReviewFilters) {
  const query = { ...reviewQuery(filters), limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['reviews', 'list', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/reviews', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** The newest edition of a unit's month, or null when it was never reviewed. */
export function latestEditionQuery(unit: string, period: string) {
  return queryOptions({
    queryKey: ['reviews', 'latest', unit, period],
    queryFn: async () =>
      (await dataOf(client.GET('/api/reviews', { params: { query: { unit, period, limit: 1 } } }))).items[0] ?? null,
  });
}

export function reviewByIdQuery(id: string) {
  return queryOptions({
    queryKey: ['reviews', 'one', id],
    queryFn: () => dataOf(client.GET('/api/reviews/{id}', { params: { path: { id } } })),
  });
}

/** What a review froze; it never changes again. The description of the API leaves its shape open. */
export function snapshotQuery(id: string) {
  return queryOptions({
    queryKey: ['snapshot', id],
    queryFn: async () =>
      (await dataOf(client.GET('/api/reviews/{id}/snapshot', { params: { path: { id } } }))) as Snapshot,
    staleTime: Infinity,
  });
}

/** Opens the review of a unit's month, or finds the one that is open. */
export function useOpenReview() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewReview) => dataOf(client.POST('/api/reviews', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reviews'] }),
  });
}

/** Freezes the figures of a review; issuing it again answers with the same snapshot. */
export function useIssueReview(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(client.POST('/api/reviews/{id}/issue', { params: { path: { id } } })),
    onSuccess: (review) => {
      queries.setQueryData(reviewByIdQuery(id).queryKey, review);
      void queries.invalidateQueries({ queryKey: ['board'] });
      return queries.invalidateQueries({ queryKey: ['reviews'] });
    },
  });
}
