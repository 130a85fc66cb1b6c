import type { EntityManager } from 'typeorm';

const DEMO_UNITS = `SELECT u.id FROM units u WHERE u.code = ANY ($1)`;

/** Deletes the disputes of the demo's units and what they excluded, while the complaints are still there. */
export async function removeDemoDisputes(manager: EntityManager, units: readonly string[]): Promise<void> {
  await manager.query(
    `DELETE FROM complaint_disputes d
     WHERE ARRAY[d.unit_id, d.filed_unit_id, d.moved_unit_id] && ARRAY(${DEMO_UNITS})`,
    [units],
  );
  await manager.query(
    `DELETE FROM complaint_exclusions x USING complaints c
     WHERE x.source_id = c.source_id AND x.number = c.number AND c.unit_id IN (${DEMO_UNITS})`,
    [units],
  );
}
