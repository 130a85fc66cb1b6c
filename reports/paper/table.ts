import { printPalette } from '../palette.ts';
import { type Align, type Sheet, textArea } from './sheet.ts';
import {
  type ColumnGroup,
  type MeasuredCell,
  type MeasuredRow,
  measureRow,
  type PlacedColumn,
  placeColumns,
  placeGroups,
  type RowMetrics,
  type Table,
} from './table-layout.ts';
import { textRun } from './text-run.ts';
import { typography } from './typography.ts';

interface MeasuredGroups {
  readonly columns: readonly PlacedColumn[];
  readonly head: MeasuredRow;
}

interface MeasuredTable {
  readonly groups: MeasuredGroups | null;
  readonly columns: readonly PlacedColumn[];
  readonly head: MeasuredRow;
  readonly metrics: RowMetrics;
  readonly continued: string;
}

const captionHeight = 15;

/**
 * A table with three strong lines (三线表) and hairlines between the rows. A row is never cut; where a page ends the
 * table is closed, and the next page says what is continued and repeats the head.
 */
export function drawTable(sheet: Sheet, table: Table): void {
  const measured = measureTable(sheet, table);
  sheet.keepTogether(tableStartHeight(sheet, table, 1));
  drawHead(sheet, measured);
  for (const [index, cells] of table.rows.entries()) {
    const row = measureRow(sheet, measured.columns, cells, table.metrics);
    if (index > 0) separateFrom(sheet, measured, row);
    drawRow(sheet, measured, row);
  }
  strongRule(sheet);
}

/** Height of the table's head and its first `count` rows, for keeping a heading with its table. */
export function tableStartHeight(sheet: Sheet, table: Table, count = 2): number {
  const { groups, columns, head } = measureTable(sheet, table);
  const rows = table.rows.slice(0, count).map((row) => measureRow(sheet, columns, row, table.metrics));
  return [groups?.head, head, ...rows].reduce((sum, row) => sum + (row?.height ?? 0), 0);
}

function measureTable(sheet: Sheet, table: Table): MeasuredTable {
  const columns = placeColumns(table.columns, textArea.left, sheet.width);
  const cells = columns.map((column) => ({ text: [textRun(column.head, typography.cellHead)] }));
  const head = measureRow(sheet, columns, cells, table.metrics);
  const groups = table.groups === undefined ? null : measureGroups(sheet, table.groups, columns, table.metrics);
  return { groups, columns, head, metrics: table.metrics, continued: table.continued };
}

function measureGroups(
  sheet: Sheet,
  groups: readonly ColumnGroup[],
  below: readonly PlacedColumn[],
  metrics: RowMetrics,
): MeasuredGroups {
  const columns = placeGroups(groups, below);
  const cells = groups.map((group) => group.head);
  return { columns, head: measureRow(sheet, columns, cells, metrics) };
}

/** A hairline, or the next page where the row no longer fits. */
function separateFrom(sheet: Sheet, table: MeasuredTable, next: MeasuredRow): void {
  if (next.height <= sheet.room) {
    sheet.rule(textArea.left, textArea.right, sheet.y, 0.4, printPalette.rule);
    return;
  }
  strongRule(sheet);
  sheet.startPage();
  sheet.drawRuns([textRun(table.continued, typography.note)], textArea.left, sheet.y + 8);
  sheet.y += captionHeight;
  drawHead(sheet, table);
}

function drawHead(sheet: Sheet, table: MeasuredTable): void {
  strongRule(sheet);
  if (table.groups !== null) drawGroups(sheet, table.groups, table.metrics);
  drawRow(sheet, table, table.head);
  sheet.rule(textArea.left, textArea.right, sheet.y, 0.6, printPalette.ink);
}

/** Each group over a hairline as wide as its columns. */
function drawGroups(sheet: Sheet, { columns, head }: MeasuredGroups, metrics: RowMetrics): void {
  drawRow(sheet, { columns, metrics }, head);
  for (const [index, { left, right }] of columns.entries()) {
    if (head.cells[index]?.text.length) sheet.rule(left, right, sheet.y, 0.4, printPalette.rule);
  }
}

function drawRow(
  sheet: Sheet,
  { columns, metrics }: Pick<MeasuredTable, 'columns' | 'metrics'>,
  row: MeasuredRow,
): void {
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index];
    if (cell !== undefined) drawCell(sheet, column, cell, metrics);
  }
  sheet.y += row.height;
}

function drawCell(sheet: Sheet, column: PlacedColumn, cell: MeasuredCell, metrics: RowMetrics): void {
  let y = sheet.y + metrics.padding;
  cell.mark?.draw(sheet, column.left, y + metrics.line / 2);
  const x = anchor(column, cell.mark?.width ?? 0);
  for (const line of cell.text) {
    sheet.drawLine(line, x, y + metrics.line * 0.76, column.align);
    y += metrics.line;
  }
  for (const line of cell.note) {
    sheet.drawLine(line, x, y + metrics.note * 0.76, column.align);
    y += metrics.note;
  }
}

function anchor(column: PlacedColumn, indent: number): number {
  const anchors: Record<Align, number> = {
    left: column.left + indent,
    center: (column.left + column.right) / 2,
    right: column.right,
  };
  return anchors[column.align];
}

function strongRule(sheet: Sheet): void {
  sheet.rule(textArea.left, textArea.right, sheet.y, 1, printPalette.ink);
}
