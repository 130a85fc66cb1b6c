import type { EntityManager } from 'typeorm';
import { DEMO_USERNAME } from './domain/demo-parts.ts';

/**
 * Deletes what the demo defined itself and the versions that came from its proposals, with their counts, and the
 * proposals: what was in force before the demo is in force again. A change that somebody else proposed stays.
 */
export async function removeDemoDefinitions(manager: EntityManager, authors: readonly string[]): Promise<void> {
  for (const [kind, versions] of [
    ['indicator', 'indicator_versions'],
    ['limit', 'limit_versions'],
  ]) {
    await manager.query(
      `DELETE FROM ${versions} v USING change_proposals p
       WHERE p.kind = $2 AND p.code = v.code AND p.version = v.version AND p.proposed_by = ANY ($1)`,
      [authors, kind],
    );
    await manager.query(`DELETE FROM ${versions} WHERE created_by = $1`, [DEMO_USERNAME]);
  }
  await manager.query(`DELETE FROM change_proposals WHERE proposed_by = ANY ($1)`, [authors]);
}
