import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { DisputeSummary } from './dispute-models.ts';

const largestPage = 200;

/** The disputes about one complaint that concern the reader, the newest first. */
export const complaintDisputesQuery = (source: string, number: string) =>
  queryOptions({
    queryKey: ['disputes', 'of', source, number],
    queryFn: async () => (await dataOf(client.GET('/api/disputes', { params: { query: { source, number } } }))).items,
  });

/** Open disputes the reader is to judge, or that they or their place filed; the earliest due first. */
export const myDisputesQuery = (mine: 'judge' | 'filed') =>
  queryOptions({
    queryKey: ['disputes', 'mine', mine],
    queryFn: async () => {
      const found: DisputeSummary[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof openPage>> = await openPage(mine, cursor);
        found.push(...page.items);
        cursor = page.next;
      } while (cursor !== null);
      return found;
    },
  });

function openPage(mine: 'judge' | 'filed', cursor: string | null) {
  const query = { mine, state: ['open' as const], sort: 'due' as const, limit: largestPage };
  return dataOf(client.GET('/api/disputes', { params: { query: cursor === null ? query : { ...query, cursor } } }));
}
