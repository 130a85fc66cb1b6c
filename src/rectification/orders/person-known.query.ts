import type { EntityManager } from 'typeorm';

/** Whether somebody of the unit, or of one below it, may sign in by this name. */
export async function personKnown(manager: EntityManager, username: string, unitId: string): Promise<boolean> {
  const [row] = await manager.query<{ known: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM users p JOIN units u ON u.id = p.unit_id JOIN units l ON l.id = $2
                    WHERE p.username = $1 AND p.is_active AND starts_with(u.path, l.path)) AS known`,
    [username, unitId],
  );
  return row?.known === true;
}
