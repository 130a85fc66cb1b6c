import type { DataSource, EntityManager } from 'typeorm';
import { DATE_BASES } from '../domain/date-basis.ts';
import { cellsOf, EVERYTHING } from './count-cells.ts';
import { COUNTED, COUNT_TABLES, type CountTable, wholeFor, INDICATOR_TABLES, sidesFrom } from './count-tables.ts';
import { cellBases, readCountedSides } from './counted-sides.ts';
import { lockCounts } from './lock-counts.ts';

const SHOWN = 100;

/** A count that is not what counting from scratch gives; null where one of the two has no row. */
export interface CountDifference {
  readonly table: string;
  readonly key: Readonly<Record<string, string | number>>;
  readonly stored: string | null;
  readonly actual: string | null;
}

export interface Recount {
  /** The first hundred. */
  readonly differences: readonly CountDifference[];
  readonly differing: number;
  readonly repaired: boolean;
}

/**
 * Counts all complaints and daily totals from scratch and compares every count table with the result. Without repair
 * it reads one snapshot and holds nobody up; with repair writers of counts wait until it has put the tables right.
 */
export async function recount(dataSource: DataSource, repair: boolean): Promise<Recount> {
  return dataSource.transaction(repair ? 'READ COMMITTED' : 'REPEATABLE READ', (manager) => recountIn(manager, repair));
}

export async function recountIn(manager: EntityManager, repair: boolean): Promise<Recount> {
  if (repair) await lockCounts(manager);
  await countFromScratch(manager);
  const differences: CountDifference[] = [];
  let differing = 0;
  for (const table of [...COUNT_TABLES, ...INDICATOR_TABLES]) {
    await manager.query(`CREATE TEMPORARY TABLE differing_${table.name} ON COMMIT DROP AS ${difference(table)}`);
    const [found]: { count: string }[] = await manager.query(`SELECT count(*) AS count FROM differing_${table.name}`);
    differing += Number(found?.count ?? 0);
    differences.push(...(await firstDifferences(manager, table, SHOWN - differences.length)));
    if (repair) await putRight(manager, table);
  }
  return { differences, differing, repaired: repair && differing > 0 };
}

/** Leaves the relations `cells`, `sides` and `counted` as temporary tables, from one pass over the rows. */
async function countFromScratch(manager: EntityManager): Promise<void> {
  const sides = await readCountedSides(manager);
  await manager.query(
    `CREATE TEMPORARY TABLE cells ON COMMIT DROP AS ${cellsOf(EVERYTHING, cellBases(DATE_BASES, sides), wholeFor(sides))}`,
  );
  await manager.query(`CREATE TEMPORARY TABLE sides ON COMMIT DROP AS ${sidesFrom(quoted(JSON.stringify(sides)))}`);
  await manager.query(`CREATE TEMPORARY TABLE counted ON COMMIT DROP AS ${COUNTED}`);
}

/** A literal, where a utility statement takes no parameter. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function difference({ name, key, rows }: CountTable): string {
  const columns = key.join(', ');
  return `
    SELECT ${columns}, t.count AS stored, a.count AS actual
    FROM ${name} AS t FULL JOIN (${rows}) AS a USING (${columns})
    WHERE t.count IS DISTINCT FROM a.count`;
}

async function firstDifferences(manager: EntityManager, table: CountTable, limit: number): Promise<CountDifference[]> {
  const key = table.key.map((column) => `'${column}', ${column}`).join(', ');
  return manager.query(
    `SELECT '${table.name}' AS "table", jsonb_build_object(${key}) AS key, stored, actual
     FROM differing_${table.name} ORDER BY ${table.key.join(', ')} LIMIT $1`,
    [limit],
  );
}

async function putRight(manager: EntityManager, { name, key }: CountTable): Promise<void> {
  const columns = key.join(', ');
  const match = key.map((column) => `t.${column} = d.${column}`).join(' AND ');
  await manager.query(`DELETE FROM ${name} AS t USING differing_${name} AS d WHERE ${match}`);
  await manager.query(
    `INSERT INTO ${name} (${columns}, count)
     SELECT ${columns}, actual FROM differing_${name} WHERE actual IS NOT NULL ORDER BY ${columns}`,
  );
}
