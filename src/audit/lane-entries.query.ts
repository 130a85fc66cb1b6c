import type { EntityManager } from 'typeorm';
import type { StoredEntry } from './domain/chain.ts';

/** Entries fetched at a time: bounds the memory of a verification, and how long it keeps other requests waiting. */
export const LANE_BATCH = 2000;

interface LaneEntryRow {
  seq: string;
  at: string;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  detail: string;
  requestId: string;
  previousHash: Buffer;
  hash: Buffer;
}

/** The next entries of a lane after the given one (null: from the first, whatever its number), in order. */
export async function laneEntries(manager: EntityManager, lane: number, after: bigint | null): Promise<StoredEntry[]> {
  const rows = await manager.query<LaneEntryRow[]>(
    `SELECT seq AS "seq",
            to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS "at",
            actor AS "actor", action AS "action",
            subject_kind AS "subjectKind", subject_id AS "subjectId",
            detail AS "detail", request_id AS "requestId",
            previous_hash AS "previousHash", hash AS "hash"
     FROM audit_entries
     WHERE lane = $1 AND ($2::bigint IS NULL OR seq > $2)
     ORDER BY seq
     LIMIT ${LANE_BATCH}`,
    [lane, after?.toString() ?? null],
  );
  return rows.map((row) => ({ ...row, lane, seq: BigInt(row.seq), at: asWritten(row.at) }));
}

/** Entries are written to the millisecond; an instant changed by less than that must not read as it was. */
function asWritten(microseconds: string): string {
  return microseconds.endsWith('000') ? `${microseconds.slice(0, -3)}Z` : `${microseconds}Z`;
}
