import type { EntityManager } from 'typeorm';
import type { EvidenceKind } from '../domain/evidence-kind.ts';
import type { Mark } from '../mark.ts';

/** A file to be kept as evidence. */
export interface NewEvidence {
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly note: string | null;
  readonly bytes: Buffer;
}

/** The number of the latest file of this name, if it is the very same one. */
export async function sameEvidence(
  manager: EntityManager,
  orderId: string,
  { name, sha256 }: NewEvidence,
): Promise<number | undefined> {
  const [row] = await manager.query<{ number: number; sha256: string }[]>(
    `SELECT e.number AS number, e.sha256 AS sha256 FROM supervision_order_evidence e
     WHERE e.order_id = $1 AND e.name = $2 ORDER BY e.edition DESC LIMIT 1`,
    [orderId, name],
  );
  return row?.sha256 === sha256 ? row.number : undefined;
}

/** Keeps a file; one of a name that is there becomes its next edition. */
export async function insertEvidence(
  manager: EntityManager,
  orderId: string,
  { name, kind, sha256, note, bytes }: NewEvidence,
  { hand, at }: Mark,
): Promise<void> {
  await manager.query(
    `INSERT INTO supervision_order_evidence (order_id, number, name, edition, kind, size, sha256, note, file, added_by,
       added_for, added_at)
     SELECT $1, count(*) + 1, $2, count(*) FILTER (WHERE e.name = $2) + 1, $3, $4, $5, $6, $7, $8, $9, $10
     FROM supervision_order_evidence e WHERE e.order_id = $1`,
    [orderId, name, kind, bytes.length, sha256, note, bytes, hand.by, hand.for, at],
  );
}

export interface KeptEvidence {
  readonly name: string;
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** A file of an order by its number. */
export async function evidenceFile(
  manager: EntityManager,
  orderId: string,
  number: string,
): Promise<KeptEvidence | undefined> {
  const [row] = await manager.query<KeptEvidence[]>(
    `SELECT e.name AS name, e.kind AS kind, e.sha256 AS sha256, e.file AS bytes
     FROM supervision_order_evidence e WHERE e.order_id = $1 AND e.number = $2`,
    [orderId, number],
  );
  return row;
}
