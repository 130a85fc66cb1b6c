import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import type { EvidenceKind } from '../domain/evidence-kind.ts';
import { scanOf } from '../evidence/scan-of.ts';

/** A file as a dispute lists it. */
export interface DisputeFile {
  readonly number: number;
  readonly name: string;
  readonly edition: number;
  readonly kind: EvidenceKind;
  readonly size: number;
  readonly sha256: string;
  readonly note: string | null;
  readonly at: Date;
  readonly scan: { readonly by: string; readonly at: string } | null;
  readonly by: string;
  readonly byName: string;
  readonly for: string | null;
  readonly forName: string | null;
}

export function disputeFiles(manager: EntityManager, disputeId: string): Promise<DisputeFile[]> {
  return manager.query<DisputeFile[]>(
    `SELECT e.number AS number, e.name AS name, e.edition AS edition, e.kind AS kind, e.size AS size, e.sha256 AS sha256, e.note AS note,
            e.added_at AS at, e.added_by AS by, ${displayNameOf('e.added_by')} AS "byName", e.added_for AS for,
            ${displayNameOf('e.added_for')} AS "forName", ${scanOf('e')} AS scan
     FROM complaint_dispute_evidence e WHERE e.dispute_id = $1 ORDER BY e.number`,
    [disputeId],
  );
}
