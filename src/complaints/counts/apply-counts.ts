import type { EntityManager } from 'typeorm';
import { type CellBasis, type DateBasis, isDateBasis } from '../domain/date-basis.ts';
import { cellsOf } from './count-cells.ts';
import { COUNTED, COUNT_TABLES, type CountTable, wholeFor, INDICATOR_TABLES, sidesFrom } from './count-tables.ts';
import { cellBases, readCountedSides } from './counted-sides.ts';
import { lockCountsOf } from './lock-counts.ts';

/**
 * Adds a change to every count table, exactly, in the transaction of the change itself.
 *
 * `relation` is a SELECT giving `COUNTABLE_COLUMNS` (see count-cells.ts): a row of weight −1 for each complaint as it
 * was, +1 as it is now (±n for totals); its parameters are `$1 … $n` in `params`. `bases` names the date bases that
 * occur in it. Call it once, last before the commit: from here on other writers of the same units' counts wait.
 *
 * @example
 * await applyCounts(manager, `SELECT ${countableComplaint('s', 1)} FROM import_stage.rows_7 s`, [], ['received']);
 */
export async function applyCounts(
  manager: EntityManager,
  relation: string,
  params: readonly unknown[],
  bases: readonly DateBasis[],
): Promise<void> {
  if (bases.length === 0) return;
  await lockCountsOf(manager, relation, params);
  const sides = (await readCountedSides(manager)).filter(({ basis }) => occurs(basis, bases));
  const tables = sides.length > 0 ? [...COUNT_TABLES, ...INDICATOR_TABLES] : COUNT_TABLES;
  const emptied: { name: string; keys: object[] }[] = await manager.query(
    addition(cellsOf(relation, cellBases(bases, sides), wholeFor(sides)), tables, `$${params.length + 1}`),
    [...params, JSON.stringify(sides)],
  );
  for (const table of tables) {
    const keys = emptied.find((found) => found.name === table.name)?.keys ?? [];
    if (keys.length > 0) await deleteEmptied(manager, table, keys);
  }
}

/** Whether a side is touched: by its date, or, where it counts the lack of one, by any complaint received. */
function occurs(basis: CellBasis, bases: readonly DateBasis[]): boolean {
  return bases.includes(isDateBasis(basis) ? basis : 'received');
}

/** One statement for all tables, so that the relation is read once. Answers the keys whose count has become zero. */
function addition(cells: string, tables: readonly CountTable[], sides: string): string {
  const additions = tables.map((table) => `added_${table.name} AS (${addTo(table)})`);
  const emptied = tables.map(
    ({ name, key }) => `
    SELECT '${name}' AS name, jsonb_agg(jsonb_build_object(${key.map((column) => `'${column}', ${column}`).join(', ')})) AS keys
    FROM added_${name} WHERE count = 0 HAVING count(*) > 0`,
  );
  return `
    WITH cells AS MATERIALIZED (${cells}),
    sides AS MATERIALIZED (${sidesFrom(sides)}),
    counted AS MATERIALIZED (${COUNTED}),
    ${additions.join(',\n    ')}
    ${emptied.join('\n    UNION ALL')}`;
}

/** In key order, so that a large change walks each index once from one end to the other. */
function addTo({ name, key, rows }: CountTable): string {
  const columns = key.join(', ');
  return `
      INSERT INTO ${name} AS t (${columns}, count)
      SELECT ${columns}, count FROM (${rows}) AS added ORDER BY ${columns}
      ON CONFLICT (${columns}) DO UPDATE SET count = t.count + excluded.count
      RETURNING ${key.map((column) => `t.${column}`).join(', ')}, t.count`;
}

async function deleteEmptied(manager: EntityManager, table: CountTable, keys: readonly object[]): Promise<void> {
  const columns = table.key.map((column, i) => `${column} ${table.keyTypes[i]}`).join(', ');
  const match = table.key.map((column) => `t.${column} = k.${column}`).join(' AND ');
  await manager.query(
    `DELETE FROM ${table.name} AS t USING jsonb_to_recordset($1::jsonb) AS k (${columns}) WHERE ${match} AND t.count = 0`,
    [JSON.stringify(keys)],
  );
}
