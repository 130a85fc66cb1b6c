import type { Reading } from '../../api/models.ts';

/**
 * Filters of the list behind one type of a reading. An indicator of one layer and all types is spelled out by layer and
 * date: the daily counts know the total of that list, while none is kept by indicator and type together.
 */
export function typeFilters(
  { indicator, period, definition }: Pick<Reading, 'indicator' | 'period' | 'definition'>,
  type: string,
): Record<string, string> {
  const [layer, ...others] = definition.layers;
  if (layer === undefined || others.length > 0 || definition.types !== null) return { indicator, period, type };
  return { layer, dateBasis: definition.dateBasis, period, type };
}
