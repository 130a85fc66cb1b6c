import type { EntityManager } from 'typeorm';

export interface SecondFactorRow {
  readonly secret: Buffer;
  readonly isConfirmed: boolean;
  /** Number of the last half minute whose code was accepted. */
  readonly lastStep: string;
}

/** The second factor of a user, one being set up included; locked, so that a code counts for one of two at once. */
export async function lockSecondFactor(manager: EntityManager, userId: string): Promise<SecondFactorRow | undefined> {
  const rows = await manager.query<SecondFactorRow[]>(
    `SELECT secret AS "secret", (confirmed_at IS NOT NULL) AS "isConfirmed", last_step AS "lastStep"
     FROM second_factors WHERE user_id = $1 FOR UPDATE`,
    [userId],
  );
  return rows[0];
}

/** Puts a secret in place of one that was never confirmed; false when a confirmed one is there. */
export async function proposeSecret(manager: EntityManager, userId: string, secret: Buffer): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `INSERT INTO second_factors AS f (user_id, secret) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, last_step = 0 WHERE f.confirmed_at IS NULL
     RETURNING f.user_id`,
    [userId, secret],
  );
  return rows.length === 1;
}

export async function noteStep(manager: EntityManager, userId: string, step: number): Promise<void> {
  await manager.query(`UPDATE second_factors SET last_step = $2 WHERE user_id = $1`, [userId, step]);
}

export async function confirmSecret(manager: EntityManager, userId: string, at: Date): Promise<void> {
  await manager.query(`UPDATE second_factors SET confirmed_at = $2 WHERE user_id = $1`, [userId, at]);
}

/** Puts a set of recovery codes in place of the one before, used or not. */
export async function replaceRecoveryCodes(
  manager: EntityManager,
  userId: string,
  codeHashes: readonly Buffer[],
): Promise<void> {
  await manager.query(`DELETE FROM recovery_codes WHERE user_id = $1`, [userId]);
  await manager.query(
    `INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, code_hash FROM unnest($2::bytea[]) AS code_hash`,
    [userId, codeHashes],
  );
}

/** Uses a recovery code up; false when it is none of the user's, or used already. */
export async function takeRecoveryCode(manager: EntityManager, userId: string, codeHash: Buffer): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `WITH taken AS (DELETE FROM recovery_codes WHERE user_id = $1 AND code_hash = $2 RETURNING user_id)
     SELECT user_id FROM taken`,
    [userId, codeHash],
  );
  return rows.length === 1;
}

/** Removes the second factor with its recovery codes; false when there was none in use. */
export async function removeSecondFactor(manager: EntityManager, userId: string): Promise<boolean> {
  const rows = await manager.query<{ wasConfirmed: boolean }[]>(
    `WITH removed AS (DELETE FROM second_factors WHERE user_id = $1 RETURNING confirmed_at)
     SELECT (confirmed_at IS NOT NULL) AS "wasConfirmed" FROM removed`,
    [userId],
  );
  return rows[0]?.wasConfirmed ?? false;
}
