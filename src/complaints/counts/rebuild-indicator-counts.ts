import type { EntityManager } from 'typeorm';
import { cellsOf, EVERYTHING } from './count-cells.ts';
import { dimensionsFor, INDICATOR_COUNTS, sidesFrom } from './count-tables.ts';
import { readCountedSides } from './counted-sides.ts';
import { lockCounts } from './lock-counts.ts';

/**
 * Counts everything there is for one indicator version, in the transaction that created it: from its commit on, every
 * change adds to what is counted here.
 */
export async function rebuildIndicatorCounts(manager: EntityManager, versionId: string): Promise<void> {
  await lockCounts(manager);
  const sides = await readCountedSides(manager, versionId);
  await manager.query('DELETE FROM daily_indicator_counts WHERE indicator_version_id = $1', [versionId]);
  if (sides.length === 0) return;
  const bases = [...new Set(sides.map(({ basis }) => basis))];
  const { key, rows } = INDICATOR_COUNTS;
  await manager.query(
    `WITH cells AS MATERIALIZED (${cellsOf(EVERYTHING, bases, dimensionsFor(sides))}),
     sides AS MATERIALIZED (${sidesFrom('$1')})
     INSERT INTO daily_indicator_counts (${key.join(', ')}, count) ${rows}`,
    [JSON.stringify(sides)],
  );
}
