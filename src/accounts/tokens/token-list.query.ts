import type { DataSource } from 'typeorm';
import type { Permission } from '../domain/permissions.ts';

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** The tokens of a user, expired ones included, the newest first. */
export function tokenList(dataSource: DataSource, userId: string): Promise<TokenRow[]> {
  return dataSource.query<TokenRow[]>(
    `SELECT id AS "id", name AS "name", scopes AS "scopes", created_at AS "createdAt", expires_at AS "expiresAt",
            last_used_at AS "lastUsedAt"
     FROM api_tokens WHERE user_id = $1 ORDER BY id DESC`,
    [userId],
  );
}
