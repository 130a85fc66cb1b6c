import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { Briefing, NewBriefing } from './governance-models.ts';

const pageSize = 50;
const askAgain = 1000;

/** Briefings page by page, newest first; those of one review when it is named. */
export function briefingsQuery(review: string | null) {
  const query = { limit: pageSize, ...(review === null ? {} : { review }) };
  return infiniteQueryOptions({
    queryKey: ['briefings', 'list', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/briefings', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) => askAgainWhileDrawn(state.data?.pages.flatMap(({ items }) => items) ?? []),
  });
}

export function briefingQuery(id: string) {
  return queryOptions({
    queryKey: ['briefings', 'one', id],
    queryFn: () => dataOf(client.GET('/api/briefings/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => askAgainWhileDrawn(state.data === undefined ? [] : [state.data]),
  });
}

/** Orders a briefing; the same order again finds the one there is, a failed one is drawn anew. */
export function useOrderBriefing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: Pick<NewBriefing, 'review' | 'language'>) =>
      dataOf(client.POST('/api/briefings', { body: { ...order, document: 'monthly-briefing', format: 'pdf' } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['briefings'] }),
  });
}

/** Address of the file itself; the browser shows it in a tab of its own. */
export function briefingFile({ id }: Pick<Briefing, 'id'>): string {
  return `/api/briefings/${encodeURIComponent(id)}/file`;
}

function askAgainWhileDrawn(briefings: readonly Pick<Briefing, 'status'>[]): number | false {
  return briefings.some(({ status }) => status === 'drawing') && askAgain;
}
