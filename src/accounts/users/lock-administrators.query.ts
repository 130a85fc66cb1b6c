import type { EntityManager } from 'typeorm';
import type { Standing } from '../domain/keyholder.ts';

export interface StandingRow extends Standing {
  readonly id: string;
}

/**
 * Locks a user and every active administrator, in one order, and answers the administrators: two who deactivate each
 * other at the same moment are decided one after the other, and the second one sees the first.
 */
export async function lockAdministrators(manager: EntityManager, userId: string): Promise<StandingRow[]> {
  await manager.query(
    `SELECT id FROM users WHERE id = $1 OR (is_active AND 'administrator' = ANY(roles)) ORDER BY id FOR UPDATE`,
    [userId],
  );
  return manager.query<StandingRow[]>(
    `SELECT u.id AS "id", u.roles AS "roles", u.is_active AS "isActive", u.department AS "department",
            n.path AS "unitPath"
     FROM users u JOIN units n ON n.id = u.unit_id
     WHERE u.is_active AND 'administrator' = ANY(u.roles)`,
  );
}
