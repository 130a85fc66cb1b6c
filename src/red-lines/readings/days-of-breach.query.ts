import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { CountedUnit, CountRange } from './counts-by-range.query.ts';

export interface BreachQuestion extends CountRange {
  readonly ownerId: string;
  /** The largest count that was still inside the line. */
  readonly allowed: string;
}

export interface BreachDay {
  /** Place of the question. */
  readonly place: number;
  readonly day: Day;
}

/** The first day of each range on which the owner's sub-tree had counted more than was allowed. */
export function daysOfBreach(
  manager: EntityManager,
  units: readonly CountedUnit[],
  questions: readonly BreachQuestion[],
): Promise<BreachDay[]> {
  return manager.query<BreachDay[]>(
    `SELECT (d.place - 1)::int AS place, to_char(min(d.day), 'YYYY-MM-DD') AS day
     FROM (SELECT r.place, r.allowed, c.day, sum(sum(c.count)) OVER (PARTITION BY r.place ORDER BY c.day) AS so_far
           FROM unnest($3::bigint[], $4::bigint[], $5::text[], $6::date[], $7::date[], $8::numeric[])
             WITH ORDINALITY AS r (owner_id, version_id, side, from_day, end_day, allowed, place)
           JOIN unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id) ON u.owner_id = r.owner_id
           CROSS JOIN LATERAL (
             SELECT k.day, k.count FROM daily_indicator_counts k
             WHERE k.unit_id = u.unit_id AND k.indicator_version_id = r.version_id AND k.side = r.side
               AND k.day >= r.from_day AND k.day < r.end_day OFFSET 0) AS c
           GROUP BY r.place, r.allowed, c.day) d
     WHERE d.so_far > d.allowed
     GROUP BY d.place`,
    [
      units.map(({ unitId }) => unitId),
      units.map(({ ownerId }) => ownerId),
      questions.map(({ ownerId }) => ownerId),
      questions.map(({ versionId }) => versionId),
      questions.map(({ side }) => side),
      questions.map(({ from }) => from),
      questions.map(({ end }) => end),
      questions.map(({ allowed }) => allowed),
    ],
  );
}
