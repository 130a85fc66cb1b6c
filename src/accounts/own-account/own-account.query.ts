import type { DataSource } from 'typeorm';

export interface OwnAccountRow {
  readonly passwordSetAt: Date;
  readonly lastSignInAt: Date | null;
  readonly secondFactorSince: Date | null;
  readonly recoveryCodes: number;
}

/** What a person's account page shows beside who they are. */
export async function ownAccount(dataSource: DataSource, userId: string): Promise<OwnAccountRow> {
  const [row] = await dataSource.query<OwnAccountRow[]>(
    `SELECT u.password_set_at AS "passwordSetAt", u.last_sign_in_at AS "lastSignInAt",
            f.confirmed_at AS "secondFactorSince",
            (SELECT count(*)::int FROM recovery_codes r WHERE r.user_id = u.id) AS "recoveryCodes"
     FROM users u LEFT JOIN second_factors f ON f.user_id = u.id
     WHERE u.id = $1`,
    [userId],
  );
  if (row === undefined) throw new Error(`user ${userId}, who is signed in, is gone`);
  return row;
}
