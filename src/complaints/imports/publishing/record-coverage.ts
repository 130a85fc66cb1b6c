import type { EntityManager } from 'typeorm';
import { stageTable } from '../stage-table.ts';

/**
 * Notes the days for which this source has delivered: the file's main range, for each layer and unit the source has
 * ever had a complaint of. A county without a complaint on a day has been delivered with the others, so its silence is
 * no gap; a unit that appears for the first time was silent in the source's earlier files, not missing from them.
 */
export async function recordCoverage(
  manager: EntityManager,
  { importId, source, from, until }: { importId: string; source: string; from: string; until: string },
): Promise<void> {
  await manager.query(
    `WITH known AS (SELECT DISTINCT k.layer, k.unit_id FROM source_coverage k WHERE k.source = $1),
     arrived AS (
       SELECT DISTINCT s.layer, u.id AS unit_id FROM ${stageTable(importId)} s JOIN units u ON u.code = s.unit),
     earlier AS (
       SELECT DISTINCT k.day_from, k.day_until, k.import_id FROM source_coverage k
       WHERE k.source = $1 AND k.import_id IS NOT NULL),
     noted AS (
       SELECT n.layer, n.unit_id, $2::date AS day_from, $3::date AS day_until, $4::bigint AS import_id
       FROM (SELECT layer, unit_id FROM known UNION SELECT layer, unit_id FROM arrived) n
       UNION ALL
       SELECT f.layer, f.unit_id, e.day_from, e.day_until, e.import_id
       FROM (SELECT layer, unit_id FROM arrived EXCEPT SELECT layer, unit_id FROM known) f CROSS JOIN earlier e)
     INSERT INTO source_coverage (source, layer, unit_id, day_from, day_until, import_id)
     SELECT $1, n.layer, n.unit_id, n.day_from, n.day_until, n.import_id FROM noted n
     WHERE NOT EXISTS (
       SELECT FROM source_coverage k
       WHERE k.source = $1 AND k.layer = n.layer AND k.unit_id = n.unit_id
         AND k.day_from <= n.day_from AND k.day_until >= n.day_until)`,
    [source, from, until, importId],
  );
}
