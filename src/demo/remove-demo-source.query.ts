import type { EntityManager } from 'typeorm';
import { DEMO_SOURCE, DEMO_SOURCE_MAPPING } from './domain/demo-source.ts';

/** Deletes the demo's watched source with what it noted of deliveries; its mapping stays where another source reads by it. */
export async function removeDemoSource(manager: EntityManager): Promise<void> {
  for (const name of ['source_folder_files', 'source_deliveries', 'watched_source_units']) {
    await manager.query(
      `DELETE FROM ${name} WHERE source_id IN (SELECT w.id FROM watched_sources w WHERE w.code = $1)`,
      [DEMO_SOURCE],
    );
  }
  await manager.query(`DELETE FROM watched_sources WHERE code = $1`, [DEMO_SOURCE]);
  await manager.query(
    `DELETE FROM import_mappings m
     WHERE m.name = $1 AND NOT EXISTS (SELECT FROM watched_sources w WHERE w.mapping_name = m.name)`,
    [DEMO_SOURCE_MAPPING],
  );
}
