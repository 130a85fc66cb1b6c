import type { EntityManager } from 'typeorm';
import { stageTable } from '../stage-table.ts';

/**
 * Notes the days for which this source has delivered: the file's main range, for each layer and unit in it. A range
 * that is noted already adds nothing.
 */
export async function recordCoverage(
  manager: EntityManager,
  { importId, source, from, until }: { importId: string; source: string; from: string; until: string },
): Promise<void> {
  await manager.query(
    `INSERT INTO source_coverage (source, layer, unit_id, day_from, day_until, import_id)
     SELECT $1, d.layer, u.id, $2, $3, $4
     FROM (SELECT DISTINCT s.layer, s.unit FROM ${stageTable(importId)} s) d
     JOIN units u ON u.code = d.unit
     WHERE NOT EXISTS (
       SELECT FROM source_coverage k
       WHERE k.source = $1 AND k.layer = d.layer AND k.unit_id = u.id AND k.day_from <= $2 AND k.day_until >= $3)`,
    [source, from, until, importId],
  );
}
