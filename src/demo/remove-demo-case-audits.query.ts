import type { EntityManager } from 'typeorm';

const DEMO_UNITS = `SELECT u.id FROM units u WHERE u.code = ANY ($1)`;

/** Deletes the audits of the demo's units, and what was drawn of them in any other. */
export async function removeDemoCaseAudits(manager: EntityManager, units: readonly string[]): Promise<void> {
  await manager.query(
    `DELETE FROM case_audits w WHERE ARRAY[w.unit_id, w.drawn_unit_id] && ARRAY(${DEMO_UNITS})
       OR w.id IN (SELECT i.audit_id FROM case_audit_items i WHERE i.unit_id IN (${DEMO_UNITS}))`,
    [units],
  );
}
