import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { components } from '../../api/schema.ts';

type Schemas = components['schemas'];

export type Process = Schemas['ProcessDto'];
export type ProcessPoint = Process['points'][number];
export type Ranking = Schemas['RankingDto'];
export type RankedUnit = Ranking['units'][number];
export type RankedGroup = Ranking['groups'][number];
export type Indicator = Schemas['IndicatorDto'];
export type Grain = Process['grain'];

export const grains: readonly Grain[] = ['month', 'week', 'quarter'];

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async () => (await dataOf(client.GET('/api/indicators'))).items,
});

interface ProcessQuestion {
  unit: string;
  indicator: string;
  grain: Grain;
  asOf: string;
  limit?: string;
}

export function processQuery(query: ProcessQuestion) {
  return queryOptions({
    queryKey: ['process', query],
    queryFn: () => dataOf(client.GET('/api/analysis/process', { params: { query } })),
  });
}

interface RankingQuestion {
  unit: string;
  indicator: string;
  period: string;
  asOf?: string;
}

export function rankingQuery(query: RankingQuestion) {
  return queryOptions({
    queryKey: ['ranking', query],
    queryFn: () => dataOf(client.GET('/api/analysis/ranking', { params: { query } })),
  });
}
