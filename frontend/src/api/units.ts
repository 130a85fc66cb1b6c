import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { Unit } from './models.ts';

/** The units of one's scope in tree order. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: async () => (await dataOf(client.GET('/api/units'))).items,
  staleTime: 5 * 60_000,
});

const assessedKinds = new Set(['group', 'company', 'province']);
const allocatedKinds = new Set(['city', 'county', 'department', 'branch', 'outlet']);

/**
 * Whether the regulator assesses the unit itself, so that it crosses a red line (触线); a unit below such a node only
 * exceeds what that node allocated to it (超分解线).
 */
export function isAssessed(code: string, units: readonly Unit[]): boolean {
  const unit = units.find((each) => each.code === code);
  if (unit === undefined || assessedKinds.has(unit.kind)) return true;
  if (allocatedKinds.has(unit.kind)) return false;
  return !units.some((each) => each.code !== code && unit.path.includes(each.code) && assessedKinds.has(each.kind));
}

/** The units of one's scope; empty until they have arrived. */
export function useUnits(): readonly Unit[] {
  return useQuery(unitsQuery).data ?? [];
}
