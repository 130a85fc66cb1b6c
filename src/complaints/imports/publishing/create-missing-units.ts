import type { EntityManager } from 'typeorm';
import type { Units } from '../../../organization/units.service.ts';
import type { UnitScope } from '../../../organization/scope.ts';
import type { Actor } from '../../../platform/actor.ts';
import { stageTable } from '../stage-table.ts';

/** Makes the units a mapping with `createUnits` lets a file bring: under the root, their text as code and name. */
export async function createMissingUnits(
  manager: EntityManager,
  units: Units,
  actor: Actor & UnitScope,
  importId: string,
): Promise<void> {
  const missing: { code: string }[] = await manager.query(
    `SELECT DISTINCT s.unit AS code FROM ${stageTable(importId)} s
     WHERE NOT EXISTS (SELECT FROM units u WHERE u.code = s.unit)
     ORDER BY 1`,
  );
  for (const { code } of missing) {
    await units.createIn(manager, actor, { code, name: { zh: code, en: code }, kind: 'unit', parent: null });
  }
}
