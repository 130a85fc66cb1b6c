import type { EntityManager } from 'typeorm';

/** Whether this database shows the demo organisation; every screen and every printed page then says so. */
export async function showsDemo(manager: Pick<EntityManager, 'query'>): Promise<boolean> {
  const [row] = await manager.query<{ shows: boolean }[]>(
    `SELECT EXISTS (SELECT FROM demo d WHERE d.state <> 'removed') AS shows`,
  );
  return row?.shows ?? false;
}
