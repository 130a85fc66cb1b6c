import { printPalette } from '../palette.ts';
import { type Sheet } from '../paper/sheet.ts';
import { drawTable, tableStartHeight } from '../paper/table.ts';
import { type ColumnGroup, compactRows, type Table, type TableCell } from '../paper/table-layout.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import { drawEmptyNote } from './empty-note.ts';
import type { MonthlyBriefing, ReadingRow, UnitTable } from './model.ts';
import { lineCells, unitCell } from './reading-cells.ts';
import { drawSectionHeading } from './section-heading.ts';
import { statusOrder } from './status-mark.ts';
import { type UnitRow, unitRows } from './unit-rows.ts';

/** As many lines as stand side by side on a page without breaking their figures. */
const linesAbreast = 3;

/** The direct children and the lines handed down to them side by side, worst status first, without ranks. */
export function drawUnitTables(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels, section: number): void {
  const blocks = abreast(model.unitTables);
  const [first] = blocks.map((block) => unitTable(block, labels));
  const follows = first === undefined ? 0 : tableStartHeight(sheet, first);
  drawSectionHeading(sheet, labels.section(section, labels.units), labels.unitsOrder, follows);
  for (const [index, block] of blocks.entries()) {
    if (index > 0) sheet.y += 18;
    drawBlock(sheet, block, labels);
  }
}

function drawBlock(sheet: Sheet, lines: readonly UnitTable[], labels: BriefingLabels): void {
  const table = unitTable(lines, labels);
  if (table.rows.length === 0) return drawEmptyNote(sheet, labels.empty.units);
  drawTable(sheet, table);
  drawAllowances(sheet, lines, labels);
}

function abreast(lines: readonly UnitTable[]): UnitTable[][] {
  const blocks = Math.ceil(lines.length / linesAbreast);
  return Array.from({ length: blocks }, (_, index) => lines.slice(index * linesAbreast, (index + 1) * linesAbreast));
}

/** Where rounding each allowance down makes their sum smaller than the superior's, somebody will ask why. */
function drawAllowances(sheet: Sheet, lines: readonly UnitTable[], labels: BriefingLabels): void {
  const smaller = lines.flatMap(({ title, allowances }) => (allowances === null ? [] : [{ title, ...allowances }]));
  if (smaller.length === 0) return;
  sheet.y += 4;
  sheet.drawParagraph([textRun(labels.allowancesRoundedDown(smaller), typography.note)], 12);
}

function unitTable(lines: readonly UnitTable[], labels: BriefingLabels): Table {
  const { columns } = labels;
  const each = lines.flatMap(() => [
    { head: columns.left, share: 19, align: 'right' as const },
    { head: columns.status, share: 22, align: 'left' as const },
  ]);
  return {
    columns: [{ head: columns.unit, share: 17, align: 'left' }, ...each],
    groups: [{ columns: 1, head: { text: [] } }, ...lines.map((line) => lineGroup(line, labels))],
    metrics: compactRows,
    continued: labels.continued(labels.units),
    rows: unitRows(lines).map((row) => cellsOf(row, labels)),
  };
}

function lineGroup(line: UnitTable, labels: BriefingLabels): ColumnGroup {
  const title = textRun(line.title, { ...typography.note, color: printPalette.ink });
  return { columns: 2, head: { text: [title], note: [textRun(summaryOf(line.rows, labels), typography.note)] } };
}

/** How many units stand in each status: 超分解线 2, 线内 12. */
function summaryOf(rows: readonly ReadingRow[], labels: BriefingLabels): string {
  const words = statusOrder.flatMap((status) => {
    const matching = rows.filter((row) => row.status === status);
    const [example] = matching;
    return example === undefined ? [] : [labels.statusCount(labels.status(status, example.line), matching.length)];
  });
  return words.join('  ');
}

function cellsOf({ unit, readings }: UnitRow, labels: BriefingLabels): TableCell[] {
  return [unitCell(unit), ...readings.flatMap((reading) => lineCells(reading, labels))];
}
