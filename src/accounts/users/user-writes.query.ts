import type { EntityManager } from 'typeorm';
import type { Role } from '../domain/permissions.ts';
import type { UserChange } from '../domain/user-change.ts';

export interface UserRecord {
  readonly username: string;
  readonly displayName: string;
  /** Null for somebody invited, who chooses it; any other was chosen for them and must be changed. */
  readonly passwordHash: string | null;
  readonly roles: readonly Role[];
  readonly unitId: string;
  readonly department: string | null;
  readonly createdAt: Date;
}

export async function insertUser(manager: EntityManager, user: UserRecord): Promise<void> {
  await manager.query(
    `INSERT INTO users (username, display_name, password_hash, roles, unit_id, department, created_at, password_set_at,
       must_change_password)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $3::text IS NOT NULL)`,
    [user.username, user.displayName, user.passwordHash, user.roles, user.unitId, user.department, user.createdAt],
  );
}

export async function updateUser(
  manager: EntityManager,
  id: string,
  change: UserChange,
  unitId: string,
): Promise<void> {
  await manager.query(
    `UPDATE users
     SET display_name = $2, roles = $3, unit_id = $4, department = $5, is_active = $6, version = version + 1
     WHERE id = $1`,
    [id, change.displayName, change.roles, unitId, change.department, change.isActive],
  );
}
