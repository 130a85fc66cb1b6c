import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { Unit } from './models.ts';

/** The units of one's scope in tree order. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async () => (await dataOf(client.GET('/api/units'))).items,
  staleTime: 5 * 60_000,
});

const assessedKinds = new Set(['company', 'group', 'province']);

/**
 * Whether the regulator assesses the unit itself, so that it crosses a red line (触线); any other unit only exceeds what
 * its superior allocated to it (超分解线). The same rule as the server's sentences follow.
 */
export function isAssessed(code: string, units: readonly Unit[]): boolean {
  const unit = units.find((each) => each.code === code);
  return unit === undefined || assessedKinds.has(unit.kind);
}

/** The units of one's scope; empty until they have arrived. */
export function useUnits(): readonly Unit[] {
  return useQuery(unitsQuery).data ?? [];
}
