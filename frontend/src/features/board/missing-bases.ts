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
