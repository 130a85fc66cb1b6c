import type { EntityManager } from 'typeorm';

/** Lanes that have entries but have lost their head. */
export async function headlessLanes(manager: EntityManager): Promise<number[]> {
  const rows = await manager.query<{ lane: number }[]>(
    `SELECT DISTINCT e.lane AS "lane" FROM audit_entries e
     WHERE NOT EXISTS (SELECT FROM audit_lanes l WHERE l.lane = e.lane)
     ORDER BY 1`,
  );
  return rows.map(({ lane }) => lane);
}
