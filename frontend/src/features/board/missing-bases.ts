import type { Board, BoardChild } from '../../api/models.ts';

/** A unit whose customers are overdue, and the month that stands in for them; null when none can. */
export interface MissingBase {
  unit: BoardChild['unit'];
  months: readonly string[];
  from: string | null;
}

/** The units whose customer figures are overdue: what the stars of the list stand for. */
export function missingBases({ children }: Pick<Board, 'children'>): MissingBase[] {
  return children.flatMap(({ unit, readings }) => {
    const overdue = readings.filter((reading) => reading !== null && reading.baseMissing.length > 0);
    const months = [...new Set(overdue.flatMap((reading) => reading?.baseMissing ?? []))].sort();
    if (months.length === 0) return [];
    return [{ unit, months, from: overdue[0]?.baseProvisionalFrom ?? null }];
  });
}

/** So many units are named one by one; more that lack the same months are one line. */
const NAMED_UNITS = 3;

/** The same, those alike together where they are many. */
export function alikeBases(missing: readonly MissingBase[]): { named: MissingBase[]; together: MissingBase[][] } {
  const groups = new Map<string, MissingBase[]>();
  for (const each of missing) {
    const key = [each.from, ...each.months].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const together = [...groups.values()].filter((alike) => alike.length > NAMED_UNITS);
  return { named: missing.filter((each) => !together.some((alike) => alike.includes(each))), together };
}
