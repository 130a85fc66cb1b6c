import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import { stretchesOf } from '../domain/stretches.ts';

/**
 * `missing` are complaints without the date the numerator counts by, on the day they were received; `left-out` are daily
 * totals that cannot tell what the numerator asks for.
 */
export type CountedSide = 'numerator' | 'denominator' | 'missing' | 'left-out';

/** Days of one side of an indicator version; half-open. */
export interface CountRange {
  readonly versionId: string;
  readonly side: CountedSide;
  readonly from: Day;
  readonly end: Day;
}

/** Units whose counts are added to those of an owner: the owner's sub-tree. */
export interface CountedUnit {
  readonly unitId: string;
  readonly ownerId: string;
}

export interface RangeCount {
  readonly ownerId: string;
  /** Place of the range in the question. */
  readonly place: number;
  readonly count: string;
}

/**
 * What each owner's sub-tree counted in each range: whole months from the monthly counts, the days around them from the
 * daily ones. The counts of a unit lie side by side in the key, so each stretch is one short walk along it.
 */
export function countsByRange(
  manager: EntityManager,
  units: readonly CountedUnit[],
  ranges: readonly CountRange[],
): Promise<RangeCount[]> {
  const stretches = ranges.flatMap((range, place) =>
    stretchesOf(range.from, range.end).map((stretch) => ({ ...range, ...stretch, place })),
  );
  return manager.query<RangeCount[]>(
    `SELECT u.owner_id AS "ownerId", r.place AS place, sum(counted.count)::text AS count
     FROM unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id)
     CROSS JOIN unnest($3::bigint[], $4::text[], $5::date[], $6::date[], $7::boolean[], $8::int[])
       AS r (version_id, side, from_day, end_day, is_months, place)
     CROSS JOIN LATERAL (
       SELECT sum(m.count) AS count FROM monthly_indicator_counts m
       WHERE r.is_months AND m.unit_id = u.unit_id AND m.indicator_version_id = r.version_id AND m.side = r.side
         AND m.month >= r.from_day AND m.month < r.end_day
       UNION ALL
       SELECT sum(c.count) AS count FROM daily_indicator_counts c
       WHERE NOT r.is_months AND c.unit_id = u.unit_id AND c.indicator_version_id = r.version_id AND c.side = r.side
         AND c.day >= r.from_day AND c.day < r.end_day) AS counted
     WHERE counted.count IS NOT NULL
     GROUP BY u.owner_id, r.place`,
    [
      units.map(({ unitId }) => unitId),
      units.map(({ ownerId }) => ownerId),
      stretches.map(({ versionId }) => versionId),
      stretches.map(({ side }) => side),
      stretches.map(({ from }) => from),
      stretches.map(({ end }) => end),
      stretches.map(({ isMonths }) => isMonths),
      stretches.map(({ place }) => place),
    ],
  );
}
