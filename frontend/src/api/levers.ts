import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { components, paths } from './schema.ts';

type Schemas = components['schemas'];

export type Lever = Schemas['LeverDto'];
export type NewLever = Schemas['NewLeverDto'];
export type LeverOutlook = Schemas['LeverOutlookDto'];
export type PulledLever = LeverOutlook['levers'][number];
export type WaitingLever = Schemas['WaitingLeversDto']['items'][number];

export type LeverOutlookQuestion = paths['/api/levers/outlook']['get']['parameters']['query'];

/** What would have to be true for a line to be kept. */
export function leverOutlookQuery(query: LeverOutlookQuestion) {
  return queryOptions({
    queryKey: ['levers', 'outlook', query],
    queryFn: () => dataOf(client.GET('/api/levers/outlook', { params: { query } })),
    placeholderData: (before: LeverOutlook | undefined) => before,
  });
}

/** Levers of one indicator at a unit that were carried out, newest first. */
export function carriedOutQuery(unit: string, indicator: string) {
  const query = { unit, indicator, state: 'carried-out' as const, limit: 20 };
  return queryOptions({
    queryKey: ['levers', 'list', query],
    queryFn: () => dataOf(client.GET('/api/levers', { params: { query } })).then(({ items }) => items),
  });
}

/** What there is to decide today at a unit and below it. */
export function waitingLeversQuery(unit: string) {
  return queryOptions({
    queryKey: ['levers', 'waiting', unit],
    queryFn: () => dataOf(client.GET('/api/levers/waiting', { params: { query: { unit } } })),
  });
}

export function useProposeLever() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewLever) => dataOf(client.POST('/api/levers', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['levers'] }),
  });
}

export type LeverStep = 'execution' | 'deferral' | 'dismissal';

export interface StepTaken {
  step: LeverStep;
  reason: string;
  until: string;
}

/** Takes a step about a lever as it was seen; who comes second is told so, and sees what is there now. */
export function useLeverStep({ id, version }: Pick<Lever, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ step, reason, until }: StepTaken): Promise<Lever> => {
      const path = { id };
      const body = { reason, version };
      if (step === 'deferral')
        return dataOf(client.POST('/api/levers/{id}/deferral', { params: { path }, body: { ...body, until } }));
      if (step === 'execution') return dataOf(client.POST('/api/levers/{id}/execution', { params: { path }, body }));
      return dataOf(client.POST('/api/levers/{id}/dismissal', { params: { path }, body }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['levers'] }),
  });
}
