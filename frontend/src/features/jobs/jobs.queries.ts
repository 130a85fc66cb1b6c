import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { JobRun } from '../../api/delivery-models.ts';

const renewMs = 15_000;
const renewRunningMs = 1500;

/** All jobs; asked again, so that the page shows what runs meanwhile. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: async () => (await dataOf(client.GET('/api/jobs'))).items,
  refetchInterval: ({ state }) =>
    state.data?.some(({ lastRun }) => lastRun?.state === 'running' && !lastRun.abandoned) === true
      ? renewRunningMs
      : renewMs,
});

/** Runs of one job, the newest first. */
export const runsQuery = (name: string, state: JobRun['state'] | null) =>
  infiniteQueryOptions({
    queryKey: ['jobs', name, state],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/jobs/{name}/runs', {
          params: {
            path: { name },
            query: {
              limit: 50,
              ...(state === null ? {} : { state }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: renewMs,
  });

/** Begins a run by hand. */
export function useRunJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => dataOf(client.POST('/api/jobs/{name}/runs', { params: { path: { name } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}
