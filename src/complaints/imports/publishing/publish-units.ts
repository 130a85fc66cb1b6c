import type { EntityManager } from 'typeorm';
import type { Units } from '../../../organization/units.service.ts';
import type { UnitScope } from '../../../organization/scope.ts';
import type { Actor } from '../../../platform/actor.ts';
import { stageTable } from '../stage-table.ts';
import type { WrittenRows } from './publish-complaints.ts';

interface StagedUnit {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly presentVersion: number | null;
  readonly isSame: boolean;
}

/** Creates and renames the units of a file, superior units first. */
export async function publishUnits(
  manager: EntityManager,
  units: Units,
  actor: Actor & UnitScope,
  importId: string,
): Promise<WrittenRows> {
  const written = { created: 0, updated: 0, unchanged: 0 };
  for (const { presentVersion, isSame, ...unit } of await stagedUnits(manager, importId)) {
    const name = { zh: unit.nameZh, en: unit.nameEn };
    if (isSame) {
      written.unchanged += 1;
    } else if (presentVersion === null) {
      await units.createIn(manager, actor, { code: unit.code, name, kind: unit.kind, parent: unit.parent });
      written.created += 1;
    } else {
      await units.renameIn(manager, actor, unit.code, { name, kind: unit.kind, version: presentVersion });
      written.updated += 1;
    }
  }
  return written;
}

function stagedUnits(manager: EntityManager, importId: string): Promise<StagedUnit[]> {
  const table = stageTable(importId);
  return manager.query(
    `WITH RECURSIVE tree AS (
       SELECT s.code, 0 AS depth FROM ${table} s
       WHERE NOT EXISTS (SELECT FROM ${table} p WHERE p.code = s.parent)
       UNION ALL
       SELECT s.code, t.depth + 1 FROM ${table} s JOIN tree t ON t.code = s.parent)
     SELECT s.code AS code, s.name_zh AS "nameZh", s.name_en AS "nameEn", s.kind AS kind, s.parent AS parent,
            u.version AS "presentVersion",
            coalesce((u.name_zh, u.name_en, u.kind) = (s.name_zh, s.name_en, s.kind), false) AS "isSame"
     FROM tree t JOIN ${table} s ON s.code = t.code LEFT JOIN units u ON u.code = s.code
     ORDER BY t.depth, s.line`,
  );
}
