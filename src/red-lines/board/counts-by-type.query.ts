import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import { stretchesOf } from '../domain/stretches.ts';
import type { CountedUnit } from '../readings/counts-by-range.query.ts';

/** Complaints of an owner's sub-tree by type; days half-open. */
export interface TypeQuestion {
  readonly ownerId: string;
  readonly basis: string;
  readonly layers: readonly string[];
  readonly from: Day;
  readonly end: Day;
}

export interface TypeCount {
  /** Place of the question. */
  readonly place: number;
  readonly key: string;
  readonly count: string;
}

/** What the complaints of several units and periods were about: whole months from the monthly counts, else by days. */
export function countsByTypeOf(
  manager: EntityManager,
  units: readonly CountedUnit[],
  questions: readonly TypeQuestion[],
): Promise<TypeCount[]> {
  const walks = questions.flatMap(({ from, end, layers, ...question }, place) =>
    stretchesOf(from, end).flatMap((stretch) => layers.map((layer) => ({ ...question, ...stretch, layer, place }))),
  );
  return manager.query<TypeCount[]>(
    `SELECT w.place AS place, c.type AS key, sum(c.count)::text AS count
     FROM unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id)
     JOIN unnest($3::bigint[], $4::text[], $5::text[], $6::date[], $7::date[], $8::boolean[], $9::int[])
       AS w (owner_id, basis, layer, from_day, end_day, is_months, place) ON w.owner_id = u.owner_id
     CROSS JOIN LATERAL (
       SELECT m.type, m.count FROM monthly_type_counts m
       WHERE w.is_months AND m.unit_id = u.unit_id AND m.basis = w.basis AND m.layer = w.layer
         AND m.month >= w.from_day AND m.month < w.end_day
       UNION ALL
       SELECT d.type, d.count FROM daily_type_counts d
       WHERE NOT w.is_months AND d.unit_id = u.unit_id AND d.basis = w.basis AND d.layer = w.layer
         AND d.day >= w.from_day AND d.day < w.end_day) AS c
     GROUP BY w.place, c.type`,
    [
      units.map(({ unitId }) => unitId),
      units.map(({ ownerId }) => ownerId),
      walks.map(({ ownerId }) => ownerId),
      walks.map(({ basis }) => basis),
      walks.map(({ layer }) => layer),
      walks.map(({ from }) => from),
      walks.map(({ end }) => end),
      walks.map(({ isMonths }) => isMonths),
      walks.map(({ place }) => place),
    ],
  );
}
