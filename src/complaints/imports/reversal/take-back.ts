import type { EntityManager } from 'typeorm';
import type { ReportProgress } from '../publishing/publish-complaints.ts';
import { type Effects, namedEffects } from './effects.ts';
import { isRow, isSameKey, type KeptTable } from './kept-table.ts';

/** Carries the decided effects out, and closes the gaps in what the records were. */
export async function takeBack(
  manager: EntityManager,
  effects: Effects,
  importId: string,
  report: ReportProgress,
): Promise<void> {
  await recordRows(manager, effects, importId);
  await report(35);
  await restoreFormer(manager, effects.table);
  await report(50);
  await deleteCreated(manager, effects.table);
  await report(65);
  await closeGaps(manager, effects.table);
  await report(75);
}

async function recordRows(manager: EntityManager, effects: Effects, importId: string): Promise<void> {
  await manager.query(
    `INSERT INTO import_reversal_rows (import_id, effect, place, key, other_import)
     SELECT $1, n.effect, n.place, n.key, n.other_import FROM (${namedEffects(effects)}) n`,
    [importId],
  );
}

async function restoreFormer(manager: EntityManager, table: KeptTable): Promise<void> {
  const columns = await restoredColumns(manager, table);
  const sets = [...columns.map((column) => `${column} = f.${column}`), ...table.besides];
  const isSame = table.ownKey.map((column) => `t.${column} = f.${column}`).join(' AND ');
  await manager.query(`UPDATE ${table.name} t SET ${sets.join(', ')} FROM restored_states f WHERE ${isSame}`);
}

/** Every column a former state holds, whichever the table has by now. */
async function restoredColumns(manager: EntityManager, { name, ownKey, lasting }: KeptTable): Promise<string[]> {
  const rows: { name: string }[] = await manager.query(
    `SELECT quote_ident(a.attname) AS name FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
       AND a.attname <> ALL ($2::text[])
     ORDER BY a.attnum`,
    [name, [...ownKey, ...lasting]],
  );
  return rows.map((row) => row.name);
}

async function deleteCreated(manager: EntityManager, table: KeptTable): Promise<void> {
  await manager.query(
    `DELETE FROM ${table.name} t USING taken_back e WHERE e.effect = 'deleted' AND ${isRow(table, 't', 'e')}`,
  );
}

/** A state taken out was replaced by whoever came next: from now on that one replaced the state before it. */
async function closeGaps(manager: EntityManager, table: KeptTable): Promise<void> {
  const { history } = table;
  await manager.query(
    `UPDATE ${history} p SET replaced_by_import = h.replaced_by_import, replaced_at = h.replaced_at
     FROM taken_back e
     JOIN ${history} h ON h.id = e.former_id AND ${isSameKey(table, 'h', 'e')}
     CROSS JOIN LATERAL (
       SELECT max(q.id) AS id FROM ${history} q WHERE ${isSameKey(table, 'q', 'e')} AND q.id < e.former_id) before
     WHERE e.effect = 'replaced' AND p.id = before.id AND ${isSameKey(table, 'p', 'e')}`,
  );
  await manager.query(
    `DELETE FROM ${history} h USING taken_back e WHERE h.id = e.former_id AND ${isSameKey(table, 'h', 'e')}`,
  );
}
