import type { EntityManager } from 'typeorm';
import { inSubtree } from '../organization/scope.ts';
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
  return countsBy(manager, 'daily_type_counts', 'type', question);
}

/** Complaints of a sub-tree by channel, in two periods. */
export function countsByChannel(manager: EntityManager, question: KindQuestion): Promise<KindRow[]> {
  return countsBy(manager, 'daily_channel_counts', 'channel', question);
}

function countsBy(
  manager: EntityManager,
  table: 'daily_type_counts' | 'daily_channel_counts',
  column: 'type' | 'channel',
  { unitPath, basis, layers, from, end, previousFrom, previousEnd }: KindQuestion,
): Promise<KindRow[]> {
  return manager.query<KindRow[]>(
    `SELECT c.${column} AS key,
            coalesce(sum(c.count) FILTER (WHERE c.day >= $4 AND c.day < $5), 0)::text AS count,
            coalesce(sum(c.count) FILTER (WHERE c.day >= $6 AND c.day < $7), 0)::text AS "previousCount"
     FROM units u JOIN ${table} c ON c.unit_id = u.id
     WHERE ${inSubtree('u', 1)} AND c.basis = $2 AND c.layer = ANY($3)
       AND ((c.day >= $4 AND c.day < $5) OR (c.day >= $6 AND c.day < $7))
     GROUP BY c.${column}`,
    [unitPath, basis, layers, from, end, previousFrom, previousEnd],
  );
}
