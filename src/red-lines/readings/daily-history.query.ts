import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { CountedUnit } from './counts-by-range.query.ts';

/** The days of an owner's sub-tree on which an indicator version counted anything. */
export interface HistoryRow {
  readonly ownerId: string;
  readonly versionId: string;
  /** Days after the first, and what was counted on each: `0:3 4:1`. */
  readonly days: string;
}

/** What each owner's sub-tree counted day by day in [from, end), for several indicator versions. */
export function dailyHistory(
  manager: EntityManager,
  units: readonly CountedUnit[],
  versionIds: readonly string[],
  from: Day,
  end: Day,
): Promise<HistoryRow[]> {
  return manager.query<HistoryRow[]>(
    `SELECT d.owner_id AS "ownerId", d.version_id AS "versionId",
            string_agg(d.place || ':' || d.count, ' ') AS days
     FROM (SELECT u.owner_id, v.version_id, c.day - $4::date AS place, sum(c.count) AS count
           FROM unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id)
           CROSS JOIN unnest($3::bigint[]) AS v (version_id)
           CROSS JOIN LATERAL (
             SELECT k.day, k.count FROM daily_indicator_counts k
             WHERE k.unit_id = u.unit_id AND k.indicator_version_id = v.version_id AND k.side = 'numerator'
               AND k.day >= $4::date AND k.day < $5::date OFFSET 0) AS c
           GROUP BY u.owner_id, v.version_id, c.day) AS d
     GROUP BY d.owner_id, d.version_id`,
    [units.map(({ unitId }) => unitId), units.map(({ ownerId }) => ownerId), versionIds, from, end],
  );
}
