import type { EntityManager } from 'typeorm';
import { cellsOf, EVERYTHING } from './count-cells.ts';
import { COUNTED, wholeFor, INDICATOR_TABLES, sidesFrom } from './count-tables.ts';
import { readCountedSides } from './counted-sides.ts';
import { lockCounts } from './lock-counts.ts';

/**
 * Counts everything there is for one indicator version, in the transaction that created it: from its commit on, every
 * change adds to what is counted here.
 */
export async function rebuildIndicatorCounts(manager: EntityManager, versionId: string): Promise<void> {
  await lockCounts(manager);
  const sides = await readCountedSides(manager, versionId);
  for (const { name } of INDICATOR_TABLES) {
    await manager.query(`DELETE FROM ${name} WHERE indicator_version_id = $1`, [versionId]);
  }
  if (sides.length === 0) return;
  const bases = [...new Set(sides.map(({ basis }) => basis))];
  const insertions = INDICATOR_TABLES.map(
    ({ name, key, rows }) => `kept_${name} AS (INSERT INTO ${name} (${key.join(', ')}, count) ${rows})`,
  );
  await manager.query(
    `WITH cells AS MATERIALIZED (${cellsOf(EVERYTHING, bases, wholeFor(sides))}),
     sides AS MATERIALIZED (${sidesFrom('$1')}),
     counted AS MATERIALIZED (${COUNTED}),
     ${insertions.join(',\n     ')}
     SELECT 1`,
    [JSON.stringify(sides)],
  );
}
