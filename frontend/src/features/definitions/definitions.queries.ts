import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { components } from '../../api/schema.ts';

type Schemas = components['schemas'];

export type Indicator = Schemas['IndicatorDto'];
export type NewIndicator = Schemas['NewIndicatorDto'];
export type ComplaintSelection = Schemas['ComplaintSelectionDto'];
export type Limit = Schemas['LimitDto'];
export type NewLimit = Schemas['NewLimitDto'];
export type VersionOrigin = Schemas['VersionOriginDto'];
export type NewApportionment = Schemas['NewApportionmentDto'];
export type LimitApportionment = Schemas['LimitApportionmentDto'];
export type NewProposal = Schemas['NewChangeProposalDto'];
export type Dimension = 'type' | 'cause' | 'channel' | 'level' | 'right';

export interface Definitions {
  readonly indicators: readonly Indicator[];
  readonly limits: readonly Limit[];
}

/** Every indicator and every limit, as they are now. */
export const definitionsQuery = queryOptions({
  queryKey: ['definitions'],
  queryFn: async (): Promise<Definitions> => {
    const [indicators, limits] = await Promise.all([
      dataOf(client.GET('/api/indicators')),
      dataOf(client.GET('/api/limits')),
    ]);
    return { indicators: indicators.items, limits: limits.items };
  },
});

/** A definition as it stood, with who wrote it, when and why. */
export interface Version<Definition> {
  readonly definition: Definition;
  readonly origin: VersionOrigin;
}

export const indicatorVersionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['definitions', 'indicator', code],
    queryFn: async (): Promise<readonly Version<Indicator>[]> =>
      (await dataOf(client.GET('/api/indicators/{code}/versions', { params: { path: { code } } }))).items,
  });

export const limitVersionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['definitions', 'limit', code],
    queryFn: async (): Promise<readonly Version<Limit>[]> =>
      (await dataOf(client.GET('/api/limits/{code}/versions', { params: { path: { code } } }))).items,
  });

/** What a definition would measure; nothing is stored. */
export const previewQuery = (definition: NewIndicator, unit: string, period: string) =>
  queryOptions({
    queryKey: ['definition-preview', definition, unit, period],
    queryFn: async ({ signal }) =>
      (await dataOf(client.POST('/api/indicators/preview', { body: { definition, unit, period }, signal }))).items,
    retry: false,
    gcTime: 60_000,
  });

/** The entries of a dimension of the catalogue, superior ones first. */
export const entriesQuery = (dimension: Dimension) =>
  queryOptions({
    queryKey: ['catalogue', 'entries', dimension],
    queryFn: async () =>
      (await dataOf(client.GET('/api/catalogue/{dimension}/entries', { params: { path: { dimension } } }))).items,
  });

export const seriesQuery = queryOptions({
  queryKey: ['customer-series'],
  queryFn: async () => (await dataOf(client.GET('/api/customer-series'))).items,
});

/** Draws a limit; readings everywhere may follow, so everything is read again. */
export function useDrawLimit() {
  return useChanging((body: NewLimit) => dataOf(client.POST('/api/limits', { body })));
}

/** Defines an indicator for the first time; it counts at once. */
export function useDefineIndicator() {
  return useChanging((body: NewIndicator) => dataOf(client.POST('/api/indicators', { body })));
}

/** Proposes a change; its impact is counted, and a second person decides. */
export function useProposeChange() {
  return useChanging((body: NewProposal) => dataOf(client.POST('/api/change-proposals', { body })));
}

/** Hands a line down, or shows what each unit would get. */
export function useApportionment(code: string) {
  return useChanging((body: NewApportionment) =>
    dataOf(client.POST('/api/limits/{code}/apportionment', { params: { path: { code } }, body })),
  );
}

function useChanging<Body, Answer>(change: (body: Body) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries() });
}
