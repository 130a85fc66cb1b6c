import type { EntityManager } from 'typeorm';
import type { Changes } from './domain/gaming-watch.ts';
import type { WatchedDays } from './excluded-shares.query.ts';

/** So many of the complaints are named, the latest first. */
const MOST_NAMED = 20;

export interface NamedChanges extends Changes {
  /** Those that fell on the last days of a month. */
  readonly complaints: readonly { readonly source: string; readonly number: string }[];
}

/**
 * Complaints of each unit directly below one that were given another type, unit or level in the days, by whose they were
 * before; and how many of these changes fell on the last days of a month (a day is one of the organisation's zone).
 */
export function changesByUnit(
  manager: EntityManager,
  parentId: string,
  { from, end }: WatchedDays,
  zone: string,
  monthEndDays: number,
): Promise<NamedChanges[]> {
  return manager.query<NamedChanges[]>(
    `WITH recent AS (
       SELECT h.source_id, h.number, h.id, h.former, (h.replaced_at AT TIME ZONE $4)::date AS day
       FROM complaint_history h
       WHERE h.replaced_at >= $2::date::timestamp AT TIME ZONE $4 AND h.replaced_at < $3::date::timestamp AT TIME ZONE $4),
     changed AS (
       SELECT (r.former ->> 'unit_id')::bigint AS unit_id, r.day AS day, r.source_id, r.number,
              r.day + $5::integer >= date_trunc('month', r.day + interval '1 month')::date AS at_end
       FROM recent r
       JOIN complaints c ON c.source_id = r.source_id AND c.number = r.number
       CROSS JOIN LATERAL (
         SELECT coalesce((SELECT n.former FROM complaint_history n
                          WHERE n.source_id = r.source_id AND n.number = r.number AND n.id > r.id ORDER BY n.id LIMIT 1),
                         to_jsonb(c)) AS state) later
       WHERE (r.former -> 'type', r.former -> 'unit_id', r.former -> 'level')
             IS DISTINCT FROM (later.state -> 'type', later.state -> 'unit_id', later.state -> 'level'))
     SELECT k.code AS unit, count(*)::float8 AS changed, (count(*) FILTER (WHERE g.at_end))::float8 AS "atMonthEnd",
            coalesce((array_agg(json_build_object('source', s.code, 'number', g.number) ORDER BY g.day DESC, g.number)
              FILTER (WHERE g.at_end))[1:$6::integer], '{}') AS complaints
     FROM changed g JOIN units u ON u.id = g.unit_id JOIN units k ON k.parent_id = $1 AND starts_with(u.path, k.path)
     JOIN complaint_sources s ON s.id = g.source_id
     GROUP BY k.code ORDER BY k.code`,
    [parentId, from, end, zone, monthEndDays, MOST_NAMED],
  );
}
