import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';

/** `missing` are complaints without the date the numerator counts by, on the day they were received. */
export type CountedSide = 'numerator' | 'denominator' | 'missing';

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
 * What each owner's sub-tree counted in each range. The counts of a unit and range lie side by side in the key, so each
 * pair is one short walk along it.
 */
export function countsByRange(
  manager: EntityManager,
  units: readonly CountedUnit[],
  ranges: readonly CountRange[],
): Promise<RangeCount[]> {
  return manager.query<RangeCount[]>(
    `SELECT u.owner_id AS "ownerId", (r.place - 1)::int AS place, sum(counted.count)::text AS count
     FROM unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id)
     CROSS JOIN unnest($3::bigint[], $4::text[], $5::date[], $6::date[])
       WITH ORDINALITY AS r (version_id, side, from_day, end_day, place)
     CROSS JOIN LATERAL (
       SELECT sum(c.count) AS count FROM daily_indicator_counts c
       WHERE c.unit_id = u.unit_id AND c.indicator_version_id = r.version_id AND c.side = r.side
         AND c.day >= r.from_day AND c.day < r.end_day) AS counted
     WHERE counted.count IS NOT NULL
     GROUP BY u.owner_id, r.place`,
    [
      units.map(({ unitId }) => unitId),
      units.map(({ ownerId }) => ownerId),
      ranges.map(({ versionId }) => versionId),
      ranges.map(({ side }) => side),
      ranges.map(({ from }) => from),
      ranges.map(({ end }) => end),
    ],
  );
}
