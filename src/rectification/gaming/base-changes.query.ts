import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';

/** What a base was in two months that follow each other. */
export interface BaseChange {
  readonly unit: string;
  readonly series: string;
  /** The first day of the later month. */
  readonly month: Day;
  readonly before: string;
  readonly after: string;
}

/**
 * Bases of the units of a sub-tree in months from a day on, each with that of the month before, where they differ and no
 * event of the unit, or of one above it, fell in that month to explain it.
 */
export function baseChanges(manager: EntityManager, unitPath: string, from: Day): Promise<BaseChange[]> {
  return manager.query<BaseChange[]>(
    `SELECT u.code AS unit, b.series AS series, b.period_start::text AS month, p.value::text AS before, b.value::text AS after
     FROM customer_base b JOIN units u ON u.id = b.unit_id AND starts_with(u.path, $1)
     JOIN customer_base p ON p.unit_id = b.unit_id AND p.series = b.series
       AND p.period_start = (b.period_start - interval '1 month')::date
     WHERE b.period_start >= $2 AND p.value <> b.value
       AND NOT EXISTS (
         SELECT FROM events e JOIN event_units n ON n.event_id = e.id JOIN units eu ON eu.id = n.unit_id
         WHERE starts_with(u.path, eu.path) AND e.first_day < (b.period_start + interval '1 month')::date
           AND coalesce(e.last_day, e.first_day) >= b.period_start
           AND NOT EXISTS (SELECT FROM event_withdrawals w WHERE w.event_id = e.id))
     ORDER BY b.period_start DESC, u.code, b.series`,
    [unitPath, from],
  );
}
