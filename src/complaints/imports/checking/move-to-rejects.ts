import type { Client } from 'pg';
import { stageTable } from '../stage-table.ts';

/** Refuses staged rows that only the whole file shows to be wrong; answers how many. `s` is the staged row, $2 … are params. */
export async function moveToRejects(
  client: Client,
  importId: string,
  rule: { column: string; code: string; original: string; condition: string; params?: readonly unknown[] },
): Promise<number> {
  const { rowCount } = await client.query(
    `WITH refused AS (
       DELETE FROM ${stageTable(importId)} s WHERE ${rule.condition} RETURNING s.line, ${rule.original} AS original)
     INSERT INTO import_rejects (import_id, line, ordinal, column_name, code, params, original)
     SELECT $1, r.line, 0, '${rule.column}', '${rule.code}', '{}', r.original FROM refused r`,
    [importId, ...(rule.params ?? [])],
  );
  return rowCount ?? 0;
}
