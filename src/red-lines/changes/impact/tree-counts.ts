import type { EntityManager } from 'typeorm';
import { draftCounts } from '../../../complaints/counts/draft-counts.query.ts';
import type { UnitRow } from '../../../organization/units.query.ts';
import { isShare, type IndicatorDefinition } from '../../domain/indicator.ts';
import { countsByRange, type RangeCount } from '../../readings/counts-by-range.query.ts';
import type { RatedRange } from '../../readings/range-counts.ts';
import { DRAFT_ID } from './change-worlds.ts';

/** What every unit's sub-tree counted in each range: of written versions as kept, of a draft from the rows. */
export async function treeCounts(
  manager: EntityManager,
  units: readonly UnitRow[],
  ranges: readonly RatedRange[],
  draft: IndicatorDefinition | undefined,
): Promise<RangeCount[]> {
  const placed = ranges.map((range, place) => ({ range, place }));
  const [kept, drafted] = [placed.filter((each) => !isDraft(each)), placed.filter(isDraft)];
  const own = await countsByRange(
    manager,
    units.map(({ id }) => ({ unitId: id, ownerId: id })),
    rangesIn(kept),
  );
  const rows = own.map(({ ownerId, place, count }) => ({ unitId: ownerId, place: kept[place]?.place ?? -1, count }));
  if (draft === undefined || drafted.length === 0) return rolledUp(units, rows);
  const found = await draftCounts(manager, filtersOf(draft), rangesIn(drafted));
  return rolledUp(units, [...rows, ...found.map((row) => ({ ...row, place: drafted[row.place]?.place ?? -1 }))]);
}

function isDraft({ range }: { readonly range: RatedRange }): boolean {
  return range.versionId === DRAFT_ID;
}

function rangesIn(placed: readonly { readonly range: RatedRange }[]): RatedRange[] {
  return placed.map(({ range }) => range);
}

function filtersOf({ numerator, denominator }: IndicatorDefinition) {
  return { numerator, denominator: isShare(denominator) ? denominator.complaints : null };
}

/** Each unit's own count added to itself and to every unit above it in the tree. */
function rolledUp(
  units: readonly UnitRow[],
  rows: readonly { readonly unitId: string; readonly place: number; readonly count: string }[],
): RangeCount[] {
  const known = new Set(units.map(({ id }) => id));
  const above = new Map(units.map(({ id, path }) => [id, path.split('.').filter((each) => known.has(each))]));
  const sums = new Map<string, { ownerId: string; place: number; count: bigint }>();
  for (const { unitId, place, count } of rows) {
    for (const ownerId of above.get(unitId) ?? []) {
      const key = `${ownerId} ${place}`;
      sums.set(key, { ownerId, place, count: (sums.get(key)?.count ?? 0n) + BigInt(count) });
    }
  }
  return [...sums.values()].map((sum) => ({ ...sum, count: sum.count.toString() }));
}
