import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';

const renewCountingMs = 1000;

/** One proposal; asked again while its impact is being counted. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['change-proposals', id],
    queryFn: () => dataOf(client.GET('/api/change-proposals/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.impact.state === 'counting' ? renewCountingMs : false),
  });

/** What was and is proposed for an indicator, the newest first. */
export const changesQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['change-proposals', 'of', indicator],
    queryFn: async () => {
      const query = { kind: 'indicator' as const, code: indicator, limit: 50 };
      return (await dataOf(client.GET('/api/change-proposals', { params: { query } }))).items;
    },
  });
