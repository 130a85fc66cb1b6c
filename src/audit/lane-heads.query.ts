import type { DataSource, EntityManager } from 'typeorm';
import type { RecordedHead } from './domain/lane-check.ts';

interface LaneHeadRow {
  lane: number;
  lastSeq: string;
  lastHash: Buffer;
}

/** The last entry of each lane as the database has it; also lanes that have entries but have lost their head. */
export async function laneHeads(db: DataSource | EntityManager): Promise<RecordedHead[]> {
  const rows = await db.query<LaneHeadRow[]>(
    `SELECT lanes.lane AS "lane",
            coalesce(heads.last_seq, 0) AS "lastSeq",
            coalesce(heads.last_hash, '\\x') AS "lastHash"
     FROM (SELECT lane FROM audit_lanes UNION SELECT lane FROM audit_entries) lanes
     LEFT JOIN audit_lanes heads ON heads.lane = lanes.lane
     ORDER BY lanes.lane`,
  );
  return rows.map((row) => ({ lane: row.lane, seq: BigInt(row.lastSeq), hash: row.lastHash }));
}
