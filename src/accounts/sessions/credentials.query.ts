import type { DataSource, EntityManager } from 'typeorm';
import type { Role } from '../domain/permissions.ts';

export interface CredentialsRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  /** Null for an invited person who has not chosen one. */
  readonly passwordHash: string | null;
  readonly isActive: boolean;
  readonly roles: Role[];
  readonly unitCode: string;
}

/** What a sign-in under this name is checked against. */
export async function credentials(dataSource: DataSource, username: string): Promise<CredentialsRow | undefined> {
  const rows = await dataSource.query<CredentialsRow[]>(
    `SELECT u.id AS "id", u.username AS "username", u.display_name AS "displayName",
            u.password_hash AS "passwordHash", u.is_active AS "isActive", u.roles AS "roles", n.code AS "unitCode"
     FROM users u JOIN units n ON n.id = u.unit_id
     WHERE u.username = $1`,
    [username],
  );
  return rows[0];
}

/**
 * Whether what was read still holds, and keeps it so until the transaction ends: a password or a user changed while the
 * old password was being compared must not be followed by a session.
 */
export async function holdCredentials(manager: EntityManager, { id, passwordHash }: CredentialsRow): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM users WHERE id = $1 AND password_hash = $2 AND is_active FOR NO KEY UPDATE`,
    [id, passwordHash],
  );
  return rows.length === 1;
}
