import type { DataSource } from 'typeorm';
import type { Role } from '../domain/permissions.ts';

export interface SessionUserRow {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: Role[];
  readonly department: string | null;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitPath: string;
}

/** The session of a token with its user as the user is now; none for a deactivated user. */
export async function sessionUser(dataSource: DataSource, tokenHash: Buffer): Promise<SessionUserRow | undefined> {
  const rows = await dataSource.query<SessionUserRow[]>(
    `SELECT s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
            u.id AS "userId", u.username AS "username", u.display_name AS "displayName",
            u.roles AS "roles", u.department AS "department",
            n.id AS "unitId", n.code AS "unitCode", n.path AS "unitPath"
     FROM sessions s
     JOIN users u ON u.id = s.user_id AND u.is_active
     JOIN units n ON n.id = u.unit_id
     WHERE s.token_hash = $1`,
    [tokenHash],
  );
  return rows[0];
}
