import type { EntityManager } from 'typeorm';
import { inSubtree } from '../organization/scope.ts';
import { stretchesOf } from '../red-lines/domain/stretches.ts';
import type { Day } from '../shared/calendar-day.ts';

export interface KindQuestion {
  readonly unitPath: string;
  readonly basis: string;
  readonly layers: readonly string[];
  /** Days of the period and of the one before; both half-open. */
  readonly from: Day;
  readonly end: Day;
  readonly previousFrom: Day;
  readonly previousEnd: Day;
}

export interface KindRow {
  readonly key: string;
  readonly count: string;
  readonly previousCount: string;
}

/** Complaints of a sub-tree by type as counted, in two periods. */
export function countsByType(manager: EntityManager, question: KindQuestion): Promise<KindRow[]> {
  return countsBy(manager, 'type', question);
}

/** Complaints of a sub-tree by channel, in two periods. */
export function countsByChannel(manager: EntityManager, question: KindQuestion): Promise<KindRow[]> {
  return countsBy(manager, 'channel', question);
}

/** Whole months from the monthly counts, the days around them from the daily ones. */
function countsBy(manager: EntityManager, kind: 'type' | 'channel', question: KindQuestion): Promise<KindRow[]> {
  const { unitPath, basis, layers, from, end, previousFrom, previousEnd } = question;
  const stretches = [
    ...stretchesOf(from, end).map((stretch) => ({ ...stretch, isPrevious: false })),
    ...stretchesOf(previousFrom, previousEnd).map((stretch) => ({ ...stretch, isPrevious: true })),
  ];
  return manager.query<KindRow[]>(
    `SELECT c.key AS key,
            coalesce(sum(c.count) FILTER (WHERE NOT c.is_previous), 0)::text AS count,
            coalesce(sum(c.count) FILTER (WHERE c.is_previous), 0)::text AS "previousCount"
     FROM (SELECT u.id, l.layer, r.from_day, r.end_day, r.is_months, r.is_previous
           FROM units u CROSS JOIN unnest($3::text[]) AS l (layer)
           CROSS JOIN unnest($4::date[], $5::date[], $6::boolean[], $7::boolean[])
             AS r (from_day, end_day, is_months, is_previous)
           WHERE ${inSubtree('u', 1)}) AS s
     CROSS JOIN LATERAL (
       SELECT m.${kind} AS key, m.count, s.is_previous FROM monthly_${kind}_counts m
       WHERE s.is_months AND m.unit_id = s.id AND m.basis = $2 AND m.layer = s.layer
         AND m.month >= s.from_day AND m.month < s.end_day
       UNION ALL
       SELECT d.${kind} AS key, d.count, s.is_previous FROM daily_${kind}_counts d
       WHERE NOT s.is_months AND d.unit_id = s.id AND d.basis = $2 AND d.layer = s.layer
         AND d.day >= s.from_day AND d.day < s.end_day) AS c
     GROUP BY c.key`,
    [
      unitPath,
      basis,
      layers,
      stretches.map(({ from: first }) => first),
      stretches.map(({ end: last }) => last),
      stretches.map(({ isMonths }) => isMonths),
      stretches.map(({ isPrevious }) => isPrevious),
    ],
  );
}
