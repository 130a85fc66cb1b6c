import type { EntityManager } from 'typeorm';
import type { CountedSide } from '../../complaints/counts/counted-sides.ts';
import { DATE_BASES } from '../../complaints/domain/date-basis.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { conversionHistory, type HistoryRow } from './conversion-history.query.ts';
import { conversionOfRows } from './conversion-of-rows.query.ts';

/** The year before a day: from the counts by type where they tell all a numerator asks, else from the rows. */
export async function learntHistory(
  manager: EntityManager,
  types: readonly string[],
  numerators: readonly CountedSide[],
  before: Day,
): Promise<HistoryRow[]> {
  const asking = numerators.filter(({ dimension }) => dimension === 'whole');
  const byType = numerators.filter(({ dimension }) => dimension !== 'whole');
  const history = await conversionHistory(manager, types, byType, before);
  for (const basis of DATE_BASES) {
    const own = asking.filter((side) => side.basis === basis);
    if (own.length > 0) history.push(...(await conversionOfRows(manager, types, basis, own, before)));
  }
  return history;
}
