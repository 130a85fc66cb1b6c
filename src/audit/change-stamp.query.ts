import type { DataSource, EntityManager } from 'typeorm';

/**
 * A text that is another after every change: each write is recorded in its own transaction, so as long as the lanes of
 * the audit log have not grown, nothing is different.
 */
export async function changeStamp(db: DataSource | EntityManager): Promise<string> {
  const [row] = await db.query<{ stamp: string }[]>(
    `SELECT coalesce(sum(last_seq), 0)::text AS stamp FROM audit_lanes`,
  );
  return row?.stamp ?? '0';
}
