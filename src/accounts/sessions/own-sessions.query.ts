import type { DataSource } from 'typeorm';

export interface OwnSessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string;
  readonly userAgent: string;
}

/** The sessions of a user that have not ended by themselves, the one used last first. */
export function ownSessions(
  dataSource: DataSource,
  userId: string,
  since: { readonly created: Date; readonly seen: Date },
): Promise<OwnSessionRow[]> {
  return dataSource.query<OwnSessionRow[]>(
    `SELECT id AS "id", created_at AS "createdAt", last_seen_at AS "lastSeenAt", address AS "address",
            user_agent AS "userAgent"
     FROM sessions
     WHERE user_id = $1 AND created_at > $2 AND last_seen_at > $3
     ORDER BY last_seen_at DESC, id DESC
     LIMIT 200`,
    [userId, since.created, since.seen],
  );
}
