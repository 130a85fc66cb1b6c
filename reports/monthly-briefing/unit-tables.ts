import { type Sheet, textArea } from '../paper/sheet.ts';
import { drawTable, tableStartHeight } from '../paper/table.ts';
import { roomyRows, type Table } from '../paper/table-layout.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import { drawEmptyNote } from './empty-note.ts';
import type { MonthlyBriefing, ReadingRow, UnitTable } from './model.ts';
import { readingCells } from './reading-cells.ts';
import { drawSectionHeading } from './section-heading.ts';
import { statusMark, statusOrder } from './status-mark.ts';

const titleHeight = 18;

/** The direct children and the lines handed down to them, worst status first, without ranks. */
export function drawUnitTables(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels, section: number): void {
  const starts = model.unitTables.map((table) => tableStartHeight(sheet, unitTable(table, labels)));
  const follows = titleHeight + (starts[0] ?? 0);
  drawSectionHeading(sheet, labels.section(section, labels.units), labels.unitsOrder, follows);
  for (const [index, table] of model.unitTables.entries()) {
    if (index > 0) sheet.y += 18;
    drawUnitTable(sheet, table, labels);
  }
}

/** Worst status first; within a status the given order (by name) stays. */
export function byStatus(rows: readonly ReadingRow[]): ReadingRow[] {
  return statusOrder.flatMap((status) => rows.filter((row) => row.status === status));
}

function drawUnitTable(sheet: Sheet, unit: UnitTable, labels: BriefingLabels): void {
  const table = unitTable(unit, labels);
  sheet.keepTogether(titleHeight + tableStartHeight(sheet, table));
  sheet.drawRuns([textRun(unit.title, typography.subheading)], textArea.left, sheet.y + 10);
  drawSummary(sheet, unit.rows, labels, sheet.y + 10);
  sheet.y += titleHeight;
  if (table.rows.length === 0) drawEmptyNote(sheet, labels.empty.units);
  else drawTable(sheet, table);
  if (unit.allowances !== null) drawAllowances(sheet, unit.allowances, labels);
}

/** How many units stand in each status, at the right end of the title's line. */
function drawSummary(sheet: Sheet, rows: readonly ReadingRow[], labels: BriefingLabels, baseline: number): void {
  let right: number = textArea.right;
  for (const status of statusOrder.toReversed()) {
    const matching = rows.filter((row) => row.status === status);
    const [example] = matching;
    if (example === undefined) continue;
    const word = labels.statusCount(labels.status(status, example.line), matching.length);
    const runs = [textRun(word, typography.note)];
    const mark = statusMark(status);
    sheet.drawRuns(runs, right, baseline, 'right');
    right -= sheet.runsWidth(runs) + mark.width;
    mark.draw(sheet, right, baseline - 3);
    right -= 14;
  }
}

function drawAllowances(sheet: Sheet, sums: { children: string; parent: string }, labels: BriefingLabels): void {
  sheet.y += 4;
  const text = labels.allowancesRoundedDown(sums.children, sums.parent);
  sheet.drawParagraph([textRun(text, typography.note)], 12);
}

function unitTable(unit: UnitTable, labels: BriefingLabels): Table {
  const { columns } = labels;
  return {
    columns: [
      { head: columns.unit, share: 36, align: 'left' },
      { head: columns.base, share: 15, align: 'right' },
      { head: columns.used, share: 20, align: 'right' },
      { head: columns.left, share: 11, align: 'right' },
      { head: columns.rate, share: 12, align: 'right' },
      { head: columns.status, share: 27, align: 'left' },
      { head: columns.code, share: 8, align: 'right' },
    ],
    metrics: roomyRows,
    continued: labels.continued(unit.title),
    rows: byStatus(unit.rows).map((row) => {
      const cells = readingCells(row, labels);
      return [cells.name, cells.base, cells.used, cells.left, { text: cells.rate.text }, cells.status, cells.code];
    }),
  };
}
