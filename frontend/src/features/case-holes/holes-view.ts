import type { CaseHoles } from '../../api/models.ts';

export const marks = ['result', 'analysis', 'rectification', 'assessment'] as const;
export type Mark = (typeof marks)[number];
export const layers = ['ticket', 'appeal'] as const;
export const weekCounts = [4, 8, 13, 26] as const;

/** What the address asks of the page. */
export interface HolesView {
  /** By week: one mark over the last weeks. Otherwise all four in the period of the place. */
  byWeek: boolean;
  weeks: number;
  mark: Mark;
  layer: (typeof layers)[number] | null;
  sort: 'unit' | 'holes';
}

/** Reads an address; what does not exist is the usual. */
export function viewIn(search: URLSearchParams): HolesView {
  return {
    byWeek: search.get('view') !== 'period',
    weeks: weekCounts.find((count) => String(count) === search.get('weeks')) ?? 8,
    mark: marks.find((mark) => mark === search.get('mark')) ?? 'analysis',
    layer: layers.find((layer) => layer === search.get('layer')) ?? null,
    sort: search.get('sort') === 'holes' ? 'holes' : 'unit',
  };
}

export interface HoleCell {
  period: string;
  mark: Mark;
  holes: number;
  cases: number;
}

export type HoleRow = CaseHoles['rows'][number] & { shown: HoleCell[] };

/** The cells of each unit in the order of the columns: a mark over the weeks, or the four marks of one period. */
export function rowsOf({ periods, rows }: CaseHoles, view: HolesView): HoleRow[] {
  const shown = rows.map((row) => ({
    ...row,
    shown: view.byWeek ? weekCells(row, periods, view.mark) : markCells(row, periods),
  }));
  const [whole, ...units] = shown;
  if (whole === undefined || view.sort === 'unit') return shown;
  return [whole, ...units.toSorted((one, other) => holesIn(other) - holesIn(one))];
}

function weekCells({ cells }: CaseHoles['rows'][number], periods: readonly string[], mark: Mark): HoleCell[] {
  return cells.map((cell, i) => ({ period: periods[i] ?? '', mark, holes: cell[mark], cases: cell.complaints }));
}

function markCells({ cells: [cell] }: CaseHoles['rows'][number], [period = '']: readonly string[]): HoleCell[] {
  return marks.map((mark) => ({ period, mark, holes: cell?.[mark] ?? 0, cases: cell?.complaints ?? 0 }));
}

const holesIn = ({ shown }: HoleRow): number => shown.reduce((sum, { holes }) => sum + holes, 0);
