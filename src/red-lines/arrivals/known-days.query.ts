import type { EntityManager } from 'typeorm';
import { type DateBasis, dayColumn } from '../../complaints/domain/date-basis.ts';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { KnownDay } from '../domain/arrivals/observed-lags.ts';

/** The dates from which a complaint may be late: what happens to it afterwards is not news of a new one. */
export type TeachingBasis = Extract<DateBasis, 'received' | 'accepted' | 'transferred'>;

export interface KnownDayRow extends KnownDay {
  readonly layer: Layer;
}

/** What a morning brings counts as known at the end of the day before: that morning's readings have it. */
const UNTIL_NOON = `interval '12 hours'`;

/**
 * When the complaints of the days [from, end) were known. What was there before its source delivered day by day, or came
 * in a delivery mostly about days long past, teaches only where it says when the regulator handed it over; and what took
 * longer than so many days is another matter.
 */
export function knownDays(
  manager: EntityManager,
  basis: TeachingBasis,
  [from, end]: readonly [Day, Day],
  { longest, timeZone }: { readonly longest: number; readonly timeZone: string },
): Promise<KnownDayRow[]> {
  const column = `c.${dayColumn(basis)}`;
  return manager.query<KnownDayRow[]>(
    `WITH rows AS (
       SELECT c.source_id, c.unit_id, c.layer, ${column} AS day, c.transferred_day AS handed_over,
              ((c.first_known_at AT TIME ZONE $4) - ${UNTIL_NOON})::date AS came
       FROM complaints c
       WHERE ${column} >= $1::date AND ${column} < $2::date
         AND c.received_at >= $1::date - interval '60 days' AND c.received_at < $2::date + interval '1 day'),
     told AS (
       SELECT r.*, r.day >= min(r.came) OVER (PARTITION BY r.source_id)
              AND avg((r.came - r.day > $3)::int) OVER (PARTITION BY r.source_id, r.came) < 0.5 AS by_day
       FROM rows r),
     known AS (
       SELECT t.unit_id, t.layer, t.day, greatest(t.day, t.handed_over, CASE WHEN t.by_day THEN t.came END) AS known_on
       FROM told t WHERE t.by_day OR t.handed_over IS NOT NULL)
     SELECT k.unit_id AS "unitId", k.layer AS layer, k.day::text AS day, k.known_on::text AS "knownOn",
            count(*)::int AS count
     FROM known k WHERE k.known_on - k.day <= $3
     GROUP BY k.unit_id, k.layer, k.day, k.known_on`,
    [from, end, longest, timeZone],
  );
}
