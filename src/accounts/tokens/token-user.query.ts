import type { DataSource } from 'typeorm';
import type { Permission, Role } from '../domain/permissions.ts';

export interface TokenUserRow {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly scopes: Permission[];
  readonly lastUsedAt: Date | null;
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: Role[];
  readonly department: string | null;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitPath: string;
  readonly hasSecondFactor: boolean;
}

/** The owner of a token as they are now; none when the token has expired or the owner is deactivated. */
export async function tokenUser(
  dataSource: DataSource,
  tokenHash: Buffer,
  now: Date,
): Promise<TokenUserRow | undefined> {
  const rows = await dataSource.query<TokenUserRow[]>(
    `SELECT t.id AS "tokenId", t.name AS "tokenName", t.scopes AS "scopes", t.last_used_at AS "lastUsedAt",
            u.id AS "userId", u.username AS "username", u.display_name AS "displayName", u.roles AS "roles",
            u.department AS "department", n.id AS "unitId", n.code AS "unitCode", n.path AS "unitPath",
            (f.confirmed_at IS NOT NULL) AS "hasSecondFactor"
     FROM api_tokens t
     JOIN users u ON u.id = t.user_id AND u.is_active
     JOIN units n ON n.id = u.unit_id
     LEFT JOIN second_factors f ON f.user_id = u.id
     WHERE t.token_hash = $1 AND (t.expires_at IS NULL OR t.expires_at > $2)`,
    [tokenHash, now],
  );
  return rows[0];
}
