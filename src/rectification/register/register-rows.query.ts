import type { EntityManager } from 'typeorm';
import type { Measure } from '../domain/measure.ts';

/** What a line of the register says beside the order itself. */
export interface RegisterParts {
  readonly measures: readonly Measure[];
  readonly causeName: { readonly zh: string; readonly en: string } | null;
  /** What it is to achieve, once the base is counted. */
  readonly goal: { readonly baseline: number; readonly reduction: number } | null;
}

/** The measures and the root cause of orders, by the order's id. */
export async function registerParts(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegisterParts>> {
  const rows = await manager.query<(RegisterParts & { id: string })[]>(
    `SELECT o.id AS id, CASE WHEN c.code IS NOT NULL THEN json_build_object('zh', c.name_zh, 'en', c.name_en) END AS "causeName",
            (SELECT json_build_object('baseline', a.baseline, 'reduction', a.reduction)
             FROM supervision_order_outcomes a WHERE a.order_id = o.id AND a.baseline IS NOT NULL) AS goal,
            coalesce((SELECT json_agg(json_build_object('term', m.term, 'text', m.text, 'difficulty', m.difficulty,
                        'owner', m.owner, 'dueDay', m.due_day, 'done', m.done) ORDER BY m.position)
                      FROM supervision_order_measures m WHERE m.order_id = o.id), '[]') AS measures
     FROM supervision_orders o LEFT JOIN catalogue_entries c ON c.dimension = 'cause' AND c.code = o.cause
     WHERE o.id = ANY ($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...parts }) => [id, parts]));
}
