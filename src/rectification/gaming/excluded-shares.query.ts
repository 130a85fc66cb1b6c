import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { ExcludedShare } from './domain/gaming-watch.ts';

/** Days of a watch: the first, and the day after the last. */
export interface WatchedDays {
  readonly from: Day;
  readonly end: Day;
}

/** Tickets and appeals received of each unit directly below one, and how many of them are excluded. */
export function excludedShares(
  manager: EntityManager,
  parentId: string,
  { from, end }: WatchedDays,
): Promise<ExcludedShare[]> {
  return manager.query<ExcludedShare[]>(
    `SELECT k.code AS unit,
            coalesce((SELECT sum(n.count) FROM daily_counts n JOIN units b ON b.id = n.unit_id AND starts_with(b.path, k.path)
              WHERE n.basis = 'received' AND n.layer IN ('ticket', 'appeal') AND n.day >= $2 AND n.day < $3), 0)::float8 AS counted,
            (SELECT count(*) FROM complaints c JOIN units b ON b.id = c.unit_id AND starts_with(b.path, k.path)
              WHERE c.excluded AND c.layer IN ('ticket', 'appeal') AND c.received_day >= $2 AND c.received_day < $3)::float8 AS excluded
     FROM units k WHERE k.parent_id = $1 ORDER BY k.code`,
    [parentId, from, end],
  );
}
