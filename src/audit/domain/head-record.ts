import type { RecordedHead } from './lane-check.ts';

/** What the heads file says: the heads of all its lines, and how many lines could not be read. */
export interface HeadRecord {
  readonly heads: readonly RecordedHead[];
  readonly unreadableLines: number;
}

/** One line of the heads file; lanes without an entry have no head. */
export function headLine(at: string, heads: readonly RecordedHead[]): string {
  const written = heads
    .filter(({ seq }) => seq > 0n)
    .map(({ lane, seq, hash }) => ({ lane, seq: String(seq), hash: hash.toString('hex') }));
  return JSON.stringify({ at, heads: written });
}

/** Reads the heads file. A torn or foreign line is counted, not trusted: it can hide no head of another line. */
export function readHeadRecord(text: string): HeadRecord {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map(readLine);
  return {
    heads: read.flatMap((heads) => heads ?? []),
    unreadableLines: read.filter((heads) => heads === undefined).length,
  };
}

function readLine(line: string): RecordedHead[] | undefined {
  try {
    const { heads } = JSON.parse(line) as { heads: unknown };
    return Array.isArray(heads) ? heads.map(readHead) : undefined;
  } catch {
    return undefined;
  }
}

function readHead(head: { lane: unknown; seq: unknown; hash: unknown }): RecordedHead {
  if (!Number.isInteger(head.lane) || typeof head.seq !== 'string' || !/^[0-9a-f]{64}$/.test(String(head.hash))) {
    throw new TypeError('not a head');
  }
  return { lane: Number(head.lane), seq: BigInt(head.seq), hash: Buffer.from(String(head.hash), 'hex') };
}
