import type { EntityManager } from 'typeorm';
import type { Role } from '../domain/permissions.ts';

/** What an administrator may see and touch: the users of a sub-tree of units, or of one department within it. */
export interface UserScope {
  readonly unitPath: string;
  readonly department: string | null;
}

export interface UserRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: Role[];
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitNameZh: string;
  readonly unitNameEn: string;
  readonly unitPath: string;
  readonly department: string | null;
  readonly isActive: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly linkExpiresAt: Date | null;
}

export const USER_COLUMNS = `u.id AS "id", u.username AS "username", u.display_name AS "displayName", u.roles AS "roles",
  n.id AS "unitId", n.code AS "unitCode", n.name_zh AS "unitNameZh", n.name_en AS "unitNameEn", n.path AS "unitPath",
  u.department AS "department", u.is_active AS "isActive", u.version AS "version", u.created_at AS "createdAt",
  u.last_sign_in_at AS "lastSignInAt", (u.password_hash IS NOT NULL) AS "hasPassword",
  (f.confirmed_at IS NOT NULL) AS "hasSecondFactor", l.expires_at AS "linkExpiresAt"`;

/** What the columns are read from. */
export const USER_TABLES = `users u JOIN units n ON n.id = u.unit_id
  LEFT JOIN second_factors f ON f.user_id = u.id LEFT JOIN password_links l ON l.user_id = u.id`;

/** The condition that a user lies in the scope whose path and department are these two parameters. */
export function userInScope(path: number, department: number): string {
  return `starts_with(n.path, $${path}) AND ($${department}::text IS NULL OR u.department = $${department})`;
}

/** The user of that name, when the scope covers them. */
export async function userRow(
  manager: EntityManager,
  scope: UserScope,
  username: string,
): Promise<UserRow | undefined> {
  const rows = await manager.query<UserRow[]>(
    `SELECT ${USER_COLUMNS} FROM ${USER_TABLES}
     WHERE u.username = $1 AND ${userInScope(2, 3)}`,
    [username, scope.unitPath, scope.department],
  );
  return rows[0];
}
