import type { DataSource } from 'typeorm';
import type { Role } from '../domain/permissions.ts';

export interface SessionUserRow {
  readonly sessionId: string;
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
  readonly mustChangePassword: boolean;
  readonly passwordSetAt: Date;
  readonly hasSecondFactor: boolean;
  /** Whose place the session takes today; the rest of the principal's columns are null with it. */
  readonly principal: string | null;
  readonly principalRoles: Role[] | null;
  readonly principalDepartment: string | null;
  readonly principalUnitId: string | null;
  readonly principalUnitCode: string | null;
  readonly principalUnitPath: string | null;
}

/**
 * The session of a token with its user as the user is now; none for a deactivated user. A substitution that is over,
 * was taken back or whose principal was deactivated is none.
 */
export async function sessionUser(
  dataSource: DataSource,
  tokenHash: Buffer,
  today: string,
): Promise<SessionUserRow | undefined> {
  const rows = await dataSource.query<SessionUserRow[]>(
    `SELECT s.id AS "sessionId", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
            u.id AS "userId", u.username AS "username", u.display_name AS "displayName",
            u.roles AS "roles", u.department AS "department",
            n.id AS "unitId", n.code AS "unitCode", n.path AS "unitPath",
            u.must_change_password AS "mustChangePassword", u.password_set_at AS "passwordSetAt",
            (f.confirmed_at IS NOT NULL) AS "hasSecondFactor",
            p.username AS "principal", p.roles AS "principalRoles", p.department AS "principalDepartment",
            pn.id AS "principalUnitId", pn.code AS "principalUnitCode", pn.path AS "principalUnitPath"
     FROM sessions s
     JOIN users u ON u.id = s.user_id AND u.is_active
     JOIN units n ON n.id = u.unit_id
     LEFT JOIN second_factors f ON f.user_id = u.id
     LEFT JOIN substitutions b
       ON b.id = s.substitution_id AND b.substitute_id = u.id AND $2::date BETWEEN b.first_day AND b.last_day
     LEFT JOIN users p ON p.id = b.principal_id AND p.is_active
     LEFT JOIN units pn ON pn.id = p.unit_id
     WHERE s.token_hash = $1`,
    [tokenHash, today],
  );
  return rows[0];
}
