import type { EntityManager } from 'typeorm';

/** Deletes what was stated of the demo's complaints, while the complaints are still there. */
export async function removeDemoMarks(manager: EntityManager, units: readonly string[]): Promise<void> {
  await manager.query(
    `DELETE FROM complaint_marks m USING complaints c
     WHERE m.source_id = c.source_id AND m.number = c.number
       AND c.unit_id IN (SELECT u.id FROM units u WHERE u.code = ANY ($1))`,
    [units],
  );
}
