import type { Align, Sheet } from './sheet.ts';
import type { TextLine } from './line-breaking.ts';
import type { TextRun } from './text-run.ts';

export interface TableColumn {
  readonly head: string;
  /** Share of the table's width; the shares of a table need not sum to one. */
  readonly share: number;
  readonly align: Align;
}

/** A small drawing before the text of a cell. */
export interface CellMark {
  /** Points it takes, the gap to the text included. */
  readonly width: number;
  draw(sheet: Sheet, x: number, middle: number): void;
}

export interface TableCell {
  readonly text: readonly TextRun[];
  /** Second, smaller line. */
  readonly note?: readonly TextRun[];
  readonly mark?: CellMark;
}

/** A heading over several columns, or over none of its own: an empty one leaves its columns bare. */
export interface ColumnGroup {
  readonly columns: number;
  readonly head: TableCell;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  /** Over the columns from the left; together they span them all. */
  readonly groups?: readonly ColumnGroup[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly metrics: RowMetrics;
  /** Says on the following pages what is continued there. */
  readonly continued: string;
}

/** Heights and gaps in points. */
export interface RowMetrics {
  readonly line: number;
  readonly note: number;
  readonly padding: number;
}

export const roomyRows: RowMetrics = { line: 13, note: 10.5, padding: 4.5 };
/** For appendices. */
export const compactRows: RowMetrics = { line: 11, note: 9.5, padding: 3 };

const gutter = 12;

export interface PlacedColumn extends TableColumn {
  readonly left: number;
  readonly right: number;
}

export interface MeasuredCell {
  readonly text: readonly TextLine[];
  readonly note: readonly TextLine[];
  readonly mark: CellMark | undefined;
}

export interface MeasuredRow {
  readonly cells: readonly MeasuredCell[];
  readonly height: number;
}

/** Columns side by side from `left`, their shares stretched over `width`. */
export function placeColumns(columns: readonly TableColumn[], left: number, width: number): PlacedColumn[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const free = width - gutter * (columns.length - 1);
  let x = left;
  return columns.map((column) => {
    const placed = { ...column, left: x, right: x + (free * column.share) / total };
    x = placed.right + gutter;
    return placed;
  });
}

/** The span of each group: from the left of its first column to the right of its last. */
export function placeGroups(groups: readonly ColumnGroup[], columns: readonly PlacedColumn[]): PlacedColumn[] {
  let first = 0;
  return groups.map((group) => {
    const span = columns.slice(first, (first += group.columns));
    const [left, right] = [span[0]?.left ?? 0, span.at(-1)?.right ?? 0];
    return { head: '', share: 0, align: 'left', left, right };
  });
}

/** A row with its cells broken into lines; it is as high as its highest cell. */
export function measureRow(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  row: readonly TableCell[],
  metrics: RowMetrics,
): MeasuredRow {
  const cells = columns.map((column, index) => measureCell(sheet, column, row[index] ?? { text: [] }));
  const highest = Math.max(...cells.map((cell) => cellHeight(cell, metrics)));
  return { cells, height: highest + metrics.padding * 2 };
}

function measureCell(sheet: Sheet, column: PlacedColumn, cell: TableCell): MeasuredCell {
  const width = column.right - column.left - (cell.mark?.width ?? 0);
  return {
    text: sheet.breakLines(cell.text, width),
    note: sheet.breakLines(cell.note ?? [], width),
    mark: cell.mark,
  };
}

function cellHeight(cell: MeasuredCell, metrics: RowMetrics): number {
  return Math.max(cell.text.length, 1) * metrics.line + cell.note.length * metrics.note;
}
