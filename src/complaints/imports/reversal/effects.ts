import type { EntityManager } from 'typeorm';
import { fileStates } from '../../filing/file-stage.ts';
import { isRow, isSameKey, type KeptTable, keyOf } from './kept-table.ts';

/** What a reversal does to the records of a table, as SQL. */
export interface Effects {
  readonly table: KeptTable;
  /**
   * Each record the import wrote: key, `effect`, `former_id` (the kept state that comes back, or that is none to come
   * back to any more) and `other_import` (who wrote that state, or who replaced it). The rule is `withdraw`.
   */
  readonly records: string;
  /** The states that come back, with the columns of the table. */
  readonly formers: string;
}

/** What taking the import back would do as things stand. */
export function plannedEffects(table: KeptTable, importId: string): Effects {
  const records = effectsOf(table, importId);
  return { table, records, formers: formersOf(table, records) };
}

/** Works out what taking the import back does, once for the rest of the transaction. */
export async function decideEffects(manager: EntityManager, table: KeptTable, importId: string): Promise<Effects> {
  await manager.query(`CREATE TEMPORARY TABLE taken_back ON COMMIT DROP AS ${effectsOf(table, importId)}`);
  await manager.query('ANALYZE taken_back');
  const formers = formersOf(table, 'SELECT * FROM taken_back');
  await manager.query(`CREATE TEMPORARY TABLE restored_states ON COMMIT DROP AS ${formers}`);
  if (table.filed.length > 0) await fileStates(manager, 'restored_states', table.filed);
  await manager.query('ANALYZE restored_states');
  return { table, records: 'SELECT * FROM taken_back', formers: 'SELECT * FROM restored_states' };
}

function effectsOf(table: KeptTable, importId: string): string {
  const { name, history, key, ownKey } = table;
  return `
    SELECT ${key.map((column, i) => `t.${ownKey[i]} AS ${column}`).join(', ')}, f.id AS former_id,
           CASE WHEN f.id IS NULL THEN 'deleted' ELSE 'restored' END AS effect, f.writer AS other_import
    FROM ${name} t
    LEFT JOIN LATERAL (
      SELECT h.id, (h.former ->> 'import_id')::bigint AS writer FROM ${history} h
      WHERE ${isRow(table, 't', 'h')} ORDER BY h.id DESC LIMIT 1) f ON true
    WHERE t.import_id = ${BigInt(importId)}
    UNION ALL
    SELECT ${keyOf(table, 'h')}, h.id, 'replaced', h.replaced_by_import
    FROM ${history} h WHERE (h.former ->> 'import_id')::bigint = ${BigInt(importId)}`;
}

function formersOf(table: KeptTable, records: string): string {
  return `
    SELECT f.* FROM (${records}) e
    JOIN ${table.history} h ON h.id = e.former_id AND ${isSameKey(table, 'h', 'e')}
    CROSS JOIN LATERAL jsonb_populate_record(NULL::${table.name}, h.former) f
    WHERE e.effect = 'restored'`;
}

/** The records by the names people know, numbered within each effect. */
export function namedEffects({ table, records }: Effects): string {
  return `
    SELECT e.effect, row_number() OVER (PARTITION BY e.effect ORDER BY ${keyOf(table, 'e')}) AS place,
           jsonb_build_object(${table.label}) AS key, e.other_import
    FROM (${records}) e ${table.labelJoin}`;
}

/** The states that are counted no more (−1) and again (+1) when the records are taken back. */
export function countedEffects({ table, records, formers }: Effects): string {
  const { name, countable } = table;
  if (countable === null) throw new Error(`${name} is not counted`);
  return `
    SELECT ${countable('t', -1)} FROM (${records}) e JOIN ${name} t ON ${isRow(table, 't', 'e')}
    WHERE e.effect <> 'replaced'
    UNION ALL
    SELECT ${countable('f', 1)} FROM (${formers}) f`;
}

/** The units whose figures move. A complaint may have been of another unit before; all else bears its unit in its key. */
export function movedUnits({ table, records, formers }: Effects): string {
  if (table.key.includes('unit_id')) return `SELECT e.unit_id FROM (${records}) e WHERE e.effect <> 'replaced'`;
  return `
    SELECT t.unit_id FROM (${records}) e JOIN ${table.name} t ON ${isRow(table, 't', 'e')} WHERE e.effect <> 'replaced'
    UNION ALL
    SELECT f.unit_id FROM (${formers}) f`;
}

/** The records only this import has written. */
export function createdRecords({ records }: Effects): string {
  return `SELECT e.* FROM (${records}) e WHERE e.effect = 'deleted'`;
}
