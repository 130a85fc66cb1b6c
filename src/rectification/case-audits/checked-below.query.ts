import type { EntityManager } from 'typeorm';
import type { ComplaintKey } from '../../complaints/write-complaint.ts';
import { inSubtree } from '../../organization/scope.ts';

/** The complaints that a unit below the one with this path has checked: what a superior checks again (逐级复核). */
export function checkedBelow(manager: EntityManager, unitPath: string): Promise<ComplaintKey[]> {
  return manager.query<ComplaintKey[]>(
    `SELECT DISTINCT i.source_id AS "sourceId", i.number AS number
     FROM case_audit_items i JOIN case_audits w ON w.id = i.audit_id JOIN units du ON du.id = w.drawn_unit_id
     WHERE i.checked_by IS NOT NULL AND w.state <> 'withdrawn' AND ${inSubtree('du', 1)} AND du.path <> $1`,
    [unitPath],
  );
}
