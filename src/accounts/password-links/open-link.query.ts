import type { EntityManager } from 'typeorm';

export interface OpenLinkRow {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly hasPassword: boolean;
  readonly expiresAt: Date;
}

/** The link of a token and its user, while it is neither used, replaced, revoked nor expired. */
export async function openLink(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<OpenLinkRow | undefined> {
  const rows = await manager.query<OpenLinkRow[]>(
    `SELECT u.id AS "userId", u.username AS "username", u.display_name AS "displayName",
            (u.password_hash IS NOT NULL) AS "hasPassword", l.expires_at AS "expiresAt"
     FROM password_links l JOIN users u ON u.id = l.user_id AND u.is_active
     WHERE l.token_hash = $1 AND l.expires_at > $2`,
    [tokenHash, now],
  );
  return rows[0];
}

/** Uses the link up; false when somebody else has, or it was replaced meanwhile. */
export async function takeLink(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `WITH taken AS (DELETE FROM password_links WHERE token_hash = $1 AND expires_at > $2 RETURNING user_id)
     SELECT user_id FROM taken`,
    [tokenHash, now],
  );
  return rows.length === 1;
}
