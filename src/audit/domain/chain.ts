import { createHmac } from 'node:crypto';

/** What one audit entry says; `detail` is canonical JSON. */
export interface AuditContent {
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: string;
  readonly requestId: string;
}

/**
 * Hash of an entry: keyed, over its place in the lane, the hash before it and its content. The key is kept outside the
 * database, so whoever can write to the tables still cannot recompute the chain.
 */
export function entryHash(key: Buffer, lane: number, seq: bigint, previous: Buffer, content: AuditContent): Buffer {
  const fields = [
    String(lane),
    String(seq),
    previous.toString('hex'),
    content.at,
    content.actor,
    content.action,
    content.subjectKind,
    content.subjectId,
    content.detail,
    content.requestId,
  ];
  return createHmac('sha256', key).update(JSON.stringify(fields)).digest();
}

export interface StoredEntry extends AuditContent {
  readonly lane: number;
  readonly seq: bigint;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** The row at which a lane stops being what was written, and how: it is gone, changed, out of place, or the end is gone. */
export interface ChainFault {
  readonly lane: number;
  readonly seq: string;
  readonly fault: 'missing' | 'altered' | 'unlinked' | 'cut-short';
}

/** Where a lane's check has come to: the last entry seen and its hash. */
export interface ChainPosition {
  readonly seq: bigint;
  readonly hash: Buffer;
}

export const CHAIN_START: ChainPosition = { seq: 0n, hash: Buffer.alloc(0) };

/** Checks the next entry of a lane; the first fault found names the row. */
export function checkNext(key: Buffer, position: ChainPosition, entry: StoredEntry): ChainFault | undefined {
  const fault = (kind: ChainFault['fault'], seq: bigint): ChainFault => ({
    lane: entry.lane,
    seq: String(seq),
    fault: kind,
  });
  if (entry.seq > position.seq + 1n) return fault('missing', position.seq + 1n);
  if (entry.seq <= position.seq || !entry.previousHash.equals(position.hash)) return fault('unlinked', entry.seq);
  const expected = entryHash(key, entry.lane, entry.seq, entry.previousHash, entry);
  return expected.equals(entry.hash) ? undefined : fault('altered', entry.seq);
}

/** Checks a lane's end against its recorded head: fewer entries than the head says, or another last hash. */
export function checkEnd(lane: number, position: ChainPosition, head: ChainPosition): ChainFault | undefined {
  if (position.seq < head.seq) return { lane, seq: String(position.seq + 1n), fault: 'cut-short' };
  if (position.seq > head.seq) return { lane, seq: String(head.seq + 1n), fault: 'unlinked' };
  return position.hash.equals(head.hash) ? undefined : { lane, seq: String(position.seq), fault: 'altered' };
}
