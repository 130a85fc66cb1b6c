import type { EntityManager } from 'typeorm';
import type { Scan } from '../../platform/files/scan/virus-scanner.ts';
import type { EvidenceKind } from '../domain/evidence-kind.ts';
import type { Mark } from '../mark.ts';

/** What evidence is kept of: the table of its files, and the column that names what they belong to. */
export interface EvidenceShelf {
  readonly table: 'supervision_order_evidence' | 'complaint_dispute_evidence';
  readonly owner: 'order_id' | 'dispute_id';
}

export const OF_ORDERS: EvidenceShelf = { table: 'supervision_order_evidence', owner: 'order_id' };
export const OF_DISPUTES: EvidenceShelf = { table: 'complaint_dispute_evidence', owner: 'dispute_id' };

/** A file to be kept as evidence. */
export interface NewEvidence {
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly note: string | null;
  readonly bytes: Buffer;
}

/** A file that may be kept: found clean, or not scanned because no scanner is named. */
export interface ScannedEvidence extends NewEvidence {
  readonly scan: Scan | null;
}

/** The number of the latest file of this name, if it is the very same one. */
export async function sameEvidence(
  manager: EntityManager,
  { table, owner }: EvidenceShelf,
  ownerId: string,
  { name, sha256 }: NewEvidence,
): Promise<number | undefined> {
  const [row] = await manager.query<{ number: number; sha256: string }[]>(
    `SELECT e.number AS number, e.sha256 AS sha256 FROM ${table} e
     WHERE e.${owner} = $1 AND e.name = $2 ORDER BY e.edition DESC LIMIT 1`,
    [ownerId, name],
  );
  return row?.sha256 === sha256 ? row.number : undefined;
}

/** Keeps a file; one of a name that is there becomes its next edition. */
export async function insertEvidence(
  manager: EntityManager,
  { table, owner }: EvidenceShelf,
  ownerId: string,
  { name, kind, sha256, note, bytes, scan }: ScannedEvidence,
  { hand, at }: Mark,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} (${owner}, number, name, edition, kind, size, sha256, note, file, added_by,
       added_for, added_at, scanned_by, scanned_at)
     SELECT $1, count(*) + 1, $2, count(*) FILTER (WHERE e.name = $2) + 1, $3, $4, $5, $6, $7, $8, $9, $10,
       $11, $12
     FROM ${table} e WHERE e.${owner} = $1`,
    [ownerId, name, kind, bytes.length, sha256, note, bytes, hand.by, hand.for, at, scan?.by ?? null, scan?.at ?? null],
  );
}

export interface KeptEvidence {
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** A file by its number. */
export async function evidenceFile(
  manager: EntityManager,
  { table, owner }: EvidenceShelf,
  ownerId: string,
  number: string,
): Promise<KeptEvidence | undefined> {
  const [row] = await manager.query<KeptEvidence[]>(
    `SELECT e.name AS name, e.kind AS kind, e.sha256 AS sha256, e.file AS bytes
     FROM ${table} e WHERE e.${owner} = $1 AND e.number = $2`,
    [ownerId, number],
  );
  return row;
}
