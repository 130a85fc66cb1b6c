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

/**
 * The first day of each range on which the owner's sub-tree had counted more than was allowed. The monthly counts find
 * the month; only its days are walked. The last month may run past the range, so its days decide. A range that does not
 * begin with a month is walked by days throughout.
 */
export function daysOfBreach(
  manager: EntityManager,
  units: readonly CountedUnit[],
  questions: readonly BreachQuestion[],
): Promise<BreachDay[]> {
  return manager.query<BreachDay[]>(
    `WITH asked AS MATERIALIZED (
       SELECT r.*, r.from_day = date_trunc('month', r.from_day)::date AS by_month
       FROM unnest($3::bigint[], $4::bigint[], $5::text[], $6::date[], $7::date[], $8::numeric[])
         WITH ORDINALITY AS r (owner_id, version_id, side, from_day, end_day, allowed, place)),
     counted AS MATERIALIZED (
       SELECT u.unit_id, u.owner_id FROM unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id)),
     months AS (
       SELECT a.place, m.month, sum(m.count) AS count, sum(sum(m.count)) OVER (PARTITION BY a.place ORDER BY m.month) AS so_far
       FROM asked a JOIN counted u ON u.owner_id = a.owner_id
       CROSS JOIN LATERAL (
         SELECT k.month, k.count FROM monthly_indicator_counts k
         WHERE a.by_month AND k.unit_id = u.unit_id AND k.indicator_version_id = a.version_id AND k.side = a.side
           AND k.month >= a.from_day AND k.month < a.end_day OFFSET 0) AS m
       GROUP BY a.place, m.month),
     walked AS MATERIALIZED (
       SELECT DISTINCT ON (a.place) a.owner_id, a.version_id, a.side, a.allowed, a.place, m.so_far - m.count AS before,
              m.month AS from_day, least(a.end_day, (m.month + interval '1 month')::date) AS end_day
       FROM asked a JOIN months m ON m.place = a.place AND m.so_far > a.allowed
       ORDER BY a.place, m.month),
     stretches AS (
       SELECT owner_id, version_id, side, allowed, place, before, from_day, end_day FROM walked
       UNION ALL
       SELECT owner_id, version_id, side, allowed, place, 0, from_day, end_day FROM asked WHERE NOT by_month),
     days AS (
       SELECT s.place, s.allowed, c.day,
              min(s.before) + sum(sum(c.count)) OVER (PARTITION BY s.place ORDER BY c.day) AS so_far
       FROM stretches s JOIN counted u ON u.owner_id = s.owner_id
       CROSS JOIN LATERAL (
         SELECT k.day, k.count FROM daily_indicator_counts k
         WHERE k.unit_id = u.unit_id AND k.indicator_version_id = s.version_id AND k.side = s.side
           AND k.day >= s.from_day AND k.day < s.end_day OFFSET 0) AS c
       GROUP BY s.place, s.allowed, c.day)
     SELECT (d.place - 1)::int AS place, to_char(min(d.day), 'YYYY-MM-DD') AS day
     FROM days d
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
