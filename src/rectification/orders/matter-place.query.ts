import type { EntityManager } from 'typeorm';
import type { GivenMatter } from './order-at-work.query.ts';

/** Whom an order was given to, and the complaints it names. */
export async function matterPlace(manager: EntityManager, id: string): Promise<Omit<GivenMatter, 'matter'>> {
  const [place] = await manager.query<Omit<GivenMatter, 'matter'>[]>(
    `SELECT o.lead_unit_id AS "leadUnitId", o.lead_department AS department,
            coalesce((SELECT json_agg(json_build_object('sourceId', c.source_id, 'number', c.number))
                      FROM supervision_order_complaints c WHERE c.order_id = o.id), '[]') AS complaints
     FROM supervision_orders o WHERE o.id = $1`,
    [id],
  );
  if (place === undefined) throw new Error(`order ${id} is gone`);
  return place;
}
