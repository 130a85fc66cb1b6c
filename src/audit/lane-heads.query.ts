import type { DataSource, EntityManager } from 'typeorm';
import type { RecordedHead } from './domain/lane-check.ts';

interface LaneHeadRow {
  lane: number;
  lastSeq: string;
  lastHash: Buffer;
}

/** The last entry of each lane as the database has it. */
export async function laneHeads(db: DataSource | EntityManager): Promise<RecordedHead[]> {
  const rows = await db.query<LaneHeadRow[]>(
    `SELECT lane AS "lane", last_seq AS "lastSeq", last_hash AS "lastHash" FROM audit_lanes ORDER BY lane`,
  );
  return rows.map((row) => ({ lane: row.lane, seq: BigInt(row.lastSeq), hash: row.lastHash }));
}
