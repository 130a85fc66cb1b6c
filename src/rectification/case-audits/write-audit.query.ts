import type { EntityManager } from 'typeorm';
import type { SampledComplaint } from '../../complaints/samples/sample.query.ts';
import type { Mark } from '../mark.ts';
import type { CaseAuditState } from './domain/case-audit.ts';
import type { Finding } from './domain/finding.ts';
import type { DrawnFrom, Sampling } from './domain/sample.ts';

export interface NewCaseAudit extends Sampling {
  readonly unitId: string;
  readonly period: string;
  readonly layer: string | null;
  readonly type: string | null;
  readonly drawnFrom: DrawnFrom;
  readonly seed: string;
  readonly drawnUnitId: string;
}

/** Writes the audit, its population still to be told; undefined when the very same one is open. */
export async function insertAudit(
  manager: EntityManager,
  { unitId, period, layer, type, rule, amount, drawnFrom, seed, drawnUnitId }: NewCaseAudit,
  { hand, at }: Mark,
): Promise<string | undefined> {
  const [made] = await manager.query<{ id: string }[]>(
    `INSERT INTO case_audits (unit_id, period, layer, type, rule, amount, drawn_from, seed, population, drawn_unit_id,
       drawn_by, drawn_for, drawn_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10, $11, $12)
     ON CONFLICT DO NOTHING RETURNING id`,
    [unitId, period, layer, type, rule, amount, drawnFrom, seed, drawnUnitId, hand.by, hand.for, at],
  );
  return made?.id;
}

/** Writes what was drawn, each complaint with who is to check it. */
export async function insertItems(
  manager: EntityManager,
  id: string,
  { population, complaints }: { readonly population: number; readonly complaints: readonly SampledComplaint[] },
  checkers: readonly string[],
): Promise<void> {
  await manager.query(`UPDATE case_audits SET population = $2 WHERE id = $1`, [id, population]);
  await manager.query(
    `INSERT INTO case_audit_items (audit_id, place, source_id, number, unit_id, department, checker)
     SELECT $1, n.place, n.source_id, n.number, n.unit_id, n.department, n.checker
     FROM unnest($2::smallint[], $3::text[], $4::bigint[], $5::text[], $6::text[])
       WITH ORDINALITY AS n (source_id, number, unit_id, department, checker, place)`,
    [
      id,
      complaints.map(({ sourceId }) => sourceId),
      complaints.map(({ number }) => number),
      complaints.map(({ unitId }) => unitId),
      complaints.map(({ department }) => department),
      checkers,
    ],
  );
}

/** Which complaint of which audit. */
export interface ItemPlace {
  readonly id: string;
  readonly place: number;
}

const FINDING = 'in_time, content, fault, substantiated, differs, note, checked_by, checked_for, checked_at';

/** Writes what was found; what was found before is kept beside it. */
export async function writeFinding(
  manager: EntityManager,
  { id, place }: ItemPlace,
  { inTime, content, fault, substantiated, differs, note }: Finding & { readonly differs: boolean },
  { hand, at }: Mark,
): Promise<void> {
  await manager.query(
    `INSERT INTO case_audit_former_findings (audit_id, place, version, ${FINDING})
     SELECT i.audit_id, i.place, i.version, ${FINDING}
     FROM case_audit_items i WHERE i.audit_id = $1 AND i.place = $2 AND i.checked_by IS NOT NULL`,
    [id, place],
  );
  await manager.query(
    `UPDATE case_audit_items
     SET in_time = $3, content = $4, fault = $5, substantiated = $6, differs = $7, note = $8, checked_by = $9,
         checked_for = $10, checked_at = $11, version = version + 1
     WHERE audit_id = $1 AND place = $2`,
    [id, place, inTime, content, fault, substantiated, differs, note, hand.by, hand.for, at],
  );
}

export async function endAudit(
  manager: EntityManager,
  id: string,
  { state, reason }: { readonly state: Exclude<CaseAuditState, 'open'>; readonly reason: string | null },
  { hand, at }: Mark,
): Promise<void> {
  await manager.query(
    `UPDATE case_audits
     SET state = $2, ended_reason = $3, ended_by = $4, ended_for = $5, ended_at = $6, version = version + 1
     WHERE id = $1`,
    [id, state, reason, hand.by, hand.for, at],
  );
}
