import type { EntityManager } from 'typeorm';

export interface NewSubstitution {
  readonly principalId: string;
  readonly substituteId: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly createdAt: Date;
}

/** Locks the principal, so that of two who are named at once for the same days one is found by the other. */
export async function lockPrincipal(manager: EntityManager, principalId: string): Promise<void> {
  await manager.query(`SELECT id FROM users WHERE id = $1 FOR NO KEY UPDATE`, [principalId]);
}

/** Whether somebody stands in for the principal on one of these days already. */
export async function isSubstituted(
  manager: EntityManager,
  { principalId, firstDay, lastDay }: Omit<NewSubstitution, 'substituteId' | 'createdAt'>,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM substitutions WHERE principal_id = $1 AND first_day <= $3::date AND last_day >= $2::date LIMIT 1`,
    [principalId, firstDay, lastDay],
  );
  return rows.length > 0;
}

export async function insertSubstitution(manager: EntityManager, named: NewSubstitution): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO substitutions (principal_id, substitute_id, first_day, last_day, created_at)
     VALUES ($1, $2, $3, $4, $5) RETURNING id AS "id"`,
    [named.principalId, named.substituteId, named.firstDay, named.lastDay, named.createdAt],
  );
  if (row === undefined) throw new Error('the substitution was not written');
  return row.id;
}

/** Removes a substitution of the principal and answers the substitute's name; sessions acting by it act no longer. */
export async function removeSubstitution(
  manager: EntityManager,
  principalId: string,
  id: string,
): Promise<string | undefined> {
  const rows = await manager.query<{ substitute: string }[]>(
    `WITH removed AS (DELETE FROM substitutions WHERE id::text = $1 AND principal_id = $2 RETURNING substitute_id)
     SELECT u.username AS "substitute" FROM removed JOIN users u ON u.id = removed.substitute_id`,
    [id, principalId],
  );
  return rows[0]?.substitute;
}

/** The active user of that name. */
export async function activeUserId(manager: EntityManager, username: string): Promise<string | undefined> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id AS "id" FROM users WHERE username = $1 AND is_active AND password_hash IS NOT NULL`,
    [username],
  );
  return rows[0]?.id;
}

/** Sets for whom a session acts; null for oneself. */
export async function setActing(
  manager: EntityManager,
  sessionId: string,
  substitutionId: string | null,
): Promise<void> {
  await manager.query(`UPDATE sessions SET substitution_id = $2 WHERE id = $1`, [sessionId, substitutionId]);
}
