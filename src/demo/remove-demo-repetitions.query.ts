import type { EntityManager } from 'typeorm';

/** Deletes the warnings about complaints of the demo's units; those about its orders go with the orders. */
export async function removeDemoRepetitions(manager: EntityManager, units: readonly string[]): Promise<void> {
  await manager.query(
    `DELETE FROM repetition_warnings w WHERE w.unit_id IN (SELECT u.id FROM units u WHERE u.code = ANY ($1))`,
    [units],
  );
}
