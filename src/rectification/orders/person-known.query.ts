import type { EntityManager } from 'typeorm';

/** Whether somebody may sign in by this name. */
export async function personKnown(manager: EntityManager, username: string): Promise<boolean> {
  const [row] = await manager.query<{ known: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM users p WHERE p.username = $1 AND p.is_active) AS known`,
    [username],
  );
  return row?.known === true;
}
