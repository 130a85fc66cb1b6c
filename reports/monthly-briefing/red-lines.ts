import type { Sheet } from '../paper/sheet.ts';
import { drawTable, tableStartHeight } from '../paper/table.ts';
import { roomyRows, type Table } from '../paper/table-layout.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import { drawEmptyNote } from './empty-note.ts';
import type { MonthlyBriefing } from './model.ts';
import { readingCells } from './reading-cells.ts';
import { drawSectionHeading } from './section-heading.ts';

/** 红线完成情况: cases before rates, the state with shape and word. */
export function drawRedLines(sheet: Sheet, model: MonthlyBriefing, labels: BriefingLabels, section: number): void {
  const table = redLineTable(model, labels);
  const title = labels.section(section, labels.redLines);
  drawSectionHeading(sheet, title, labels.countsFirst, tableStartHeight(sheet, table));
  if (table.rows.length === 0) drawEmptyNote(sheet, labels.empty.redLines);
  else drawTable(sheet, table);
}

function redLineTable(model: MonthlyBriefing, labels: BriefingLabels): Table {
  const { columns } = labels;
  return {
    columns: [
      { head: columns.redLine, share: 24, align: 'left' },
      { head: columns.limit, share: 18, align: 'right' },
      { head: columns.used, share: 19, align: 'right' },
      { head: columns.left, share: 10, align: 'right' },
      { head: columns.rate, share: 22, align: 'right' },
      { head: columns.status, share: 25, align: 'left' },
      { head: columns.code, share: 7, align: 'right' },
    ],
    metrics: roomyRows,
    continued: labels.continued(labels.redLines),
    rows: model.redLines.map((row) => {
      const cells = readingCells(row, labels);
      return [cells.name, cells.limit, cells.used, cells.left, cells.rate, cells.status, cells.code];
    }),
  };
}
