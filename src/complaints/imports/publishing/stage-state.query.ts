import type { EntityManager } from 'typeorm';
import { stageTable } from '../stage-table.ts';

/** The columns of an import's stage; none when it is gone. */
export async function stageColumns(manager: EntityManager, importId: string): Promise<string[]> {
  const rows: { name: string }[] = await manager.query(
    `SELECT a.attname AS name FROM pg_attribute a
     WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
     ORDER BY a.attnum`,
    [stageTable(importId)],
  );
  return rows.map(({ name }) => name);
}

/** How many rows wait in the stage. */
export async function stagedRows(manager: EntityManager, importId: string): Promise<number> {
  const [found]: { rows: string }[] = await manager.query(`SELECT count(*) AS rows FROM ${stageTable(importId)}`);
  return Number(found?.rows ?? 0);
}
