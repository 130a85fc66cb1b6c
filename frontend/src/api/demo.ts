import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { components } from './schema.ts';

export type Demo = components['schemas']['DemoDto'];
export type RemovalPlan = components['schemas']['RemovalPlanDto'];

const WHILE_LOADING_MS = 1000;

/** Whether this is a demo, and how far it has been loaded; asked again each second until it is there. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: () => dataOf(client.GET('/api/demo')),
  refetchInterval: ({ state }) => (state.data?.state === 'loading' ? WHILE_LOADING_MS : false),
});
