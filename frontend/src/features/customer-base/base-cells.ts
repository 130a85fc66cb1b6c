import type { BaseCell, BaseTable, Grain } from '../../api/data-models.ts';
import { dayAfter, startOf } from './base-periods.ts';

/**
 * What stands in a cell: a figure, a figure carried forward until its own is due, one that is missing between others,
 * nothing (the unit states no figures here), or nothing yet.
 */
export type ShownCell =
  | { kind: 'own'; value: string; childrenSum: string | null }
  | { kind: 'sum'; value: string }
  | { kind: 'provisional'; value: string; from: string }
  | { kind: 'missing' }
  | { kind: 'none' }
  | { kind: 'later' };

/** The figures of a period are expected by this day of the next month. */
const dueDay = '08';

/** The cells of one row, period by period. Before its due day a missing figure is the last known one, carried forward. */
export function shownCells(
  cells: readonly BaseCell[],
  { grain, periods }: { grain: Grain; periods: readonly string[] },
  today: string,
): ShownCell[] {
  const known = new Map(cells.map((cell) => [cell.period, cell]));
  let last: BaseCell | undefined;
  return periods.map((period) => {
    const cell = known.get(period);
    if (cell !== undefined) {
      last = cell;
      return figure(cell);
    }
    if (today < startOf(grain, period)) return { kind: 'later' };
    if (cells.length === 0) return { kind: 'none' };
    const isDue = today > dayAfter(grain, period).slice(0, 8) + dueDay;
    return isDue || last === undefined
      ? { kind: 'missing' }
      : { kind: 'provisional', value: last.value, from: last.period };
  });
}

function figure({ own, value, childrenSum }: BaseCell): ShownCell {
  return own ? { kind: 'own', value, childrenSum } : { kind: 'sum', value };
}

/** The table of a series that has no figures yet: the units below one, nothing in their cells. */
export function emptyTable(
  series: string,
  grain: Grain,
  periods: readonly string[],
  units: readonly { code: string; name: { zh: string; en: string }; level: number; path: readonly string[] }[],
  top: string,
): BaseTable {
  const rows = units
    .filter(({ code, path }) => code === top || path.includes(top))
    .map(({ code, name, level }) => ({ unit: code, name, level, cells: [] }));
  return { series, grain, periods: [...periods], rows };
}
