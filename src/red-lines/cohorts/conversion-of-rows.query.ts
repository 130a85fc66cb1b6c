import type { EntityManager } from 'typeorm';
import { sideCondition, sidesFrom } from '../../complaints/counts/count-tables.ts';
import type { CountedSide } from '../../complaints/counts/counted-sides.ts';
import { marksBorne } from '../../complaints/counts/marks.ts';
import { type DateBasis, dayColumn } from '../../complaints/domain/date-basis.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { HistoryRow } from './conversion-history.query.ts';

/**
 * The same as `conversionHistory` for numerators of one basis that ask more than counts by type can tell, such as a cause
 * or whether the operator was at fault: counted from the rows, found by their day.
 */
export function conversionOfRows(
  manager: EntityManager,
  types: readonly string[],
  basis: DateBasis,
  numerators: readonly CountedSide[],
  before: Day,
): Promise<HistoryRow[]> {
  const day = `c.${dayColumn(basis)}`;
  const borne = marksBorne('c', [...new Set(numerators.flatMap(({ marks }) => marks))]);
  // the index by instant finds the days received, with a day of margin for the zone
  const found = basis === 'received' ? `AND c.received_at >= year.first - interval '1 day'` : '';
  return manager.query<HistoryRow[]>(
    `WITH year AS (
       SELECT (date_trunc('month', $2::date) - interval '12 months')::date AS first,
              date_trunc('month', $2::date)::date AS over)
     SELECT 'counted' AS what, s.version::text AS "versionId", count(*)::text AS count
     FROM year
     JOIN complaints c ON ${day} >= year.first AND ${day} < year.over ${found}
     JOIN (${sidesFrom('$3')}) AS s ON ${sideCondition('c')} AND ${borne} @> s.marks
     WHERE c.type = ANY ($1::text[])
     GROUP BY s.version`,
    [types, before, JSON.stringify(numerators)],
  );
}
