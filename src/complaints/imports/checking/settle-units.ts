import type { Client } from 'pg';
import { stageTable } from '../stage-table.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { moveToRejects } from './move-to-rejects.ts';
import type { Settlement } from './settlement.ts';

/**
 * Compares staged units with the tree. A unit needs a superior that is there or in the file, and stays where it is: one
 * that would move, or hangs under itself, is refused.
 */
export async function settleUnits(client: Client, work: { id: string; unitPath: string }): Promise<Settlement> {
  const table = stageTable(work.id);
  const duplicates = await dropDuplicates(client, table, ['code']);
  await client.query(`UPDATE ${table} SET name_en = name_zh WHERE name_en IS NULL`);
  const moved = await moveToRejects(client, work.id, {
    column: 'parent',
    code: 'unit-moved',
    original: `coalesce(s.parent, '')`,
    condition: `EXISTS (SELECT FROM units u LEFT JOIN units p ON p.id = u.parent_id
                        WHERE u.code = s.code AND s.code <> 'root' AND p.code <> coalesce(s.parent, 'root'))`,
  });
  const orphans = await moveToRejects(client, work.id, {
    column: 'parent',
    code: 'unknown-parent',
    original: `coalesce(s.parent, '')`,
    condition: `s.code NOT IN (
      WITH RECURSIVE hung AS (
        SELECT f.code FROM ${table} f JOIN units u ON u.code = coalesce(f.parent, 'root') AND starts_with(u.path, $2)
        UNION
        SELECT f.code FROM ${table} f JOIN hung h ON h.code = f.parent)
      SELECT h.code FROM hung h)`,
    params: [work.unitPath],
  });
  const { rows } = await client.query<{ created: number; updated: number; unchanged: number }>(
    `SELECT (count(*) FILTER (WHERE u.id IS NULL))::float8 AS created,
            (count(*) FILTER (WHERE (u.name_zh, u.name_en, u.kind) <> (s.name_zh, s.name_en, s.kind)))::float8 AS updated,
            (count(*) FILTER (WHERE (u.name_zh, u.name_en, u.kind) = (s.name_zh, s.name_en, s.kind)))::float8 AS unchanged
     FROM ${table} s LEFT JOIN units u ON u.code = s.code`,
  );
  const counts = rows[0] ?? { created: 0, updated: 0, unchanged: 0 };
  return { ...counts, duplicates, rejected: moved + orphans, sourceId: null, range: undefined };
}
