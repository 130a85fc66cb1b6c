import { printPalette } from '../palette.ts';
import type { Sheet } from '../paper/sheet.ts';
import { drawTable, tableStartHeight } from '../paper/table.ts';
import { type CellMark, roomyRows, type Table, type TableCell } from '../paper/table-layout.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import { drawEmptyNote } from './empty-note.ts';
import type { TopTypes, TypeRow } from './model.ts';
import { drawSectionHeading } from './section-heading.ts';

const barWidth = 64;

/** The types that make most of the complaints, with the bar of their share. */
export function drawTopTypes(sheet: Sheet, types: TopTypes, labels: BriefingLabels, section: number): void {
  const table = typeTable(types, labels);
  const aside = `${types.counted}　[${types.code}]`;
  drawSectionHeading(sheet, labels.section(section, labels.topTypes), aside, tableStartHeight(sheet, table, 3));
  if (types.rows.length === 0) drawEmptyNote(sheet, labels.empty.types);
  else drawTable(sheet, table);
}

function typeTable(types: TopTypes, labels: BriefingLabels): Table {
  const { columns } = labels;
  return {
    columns: [
      { head: columns.type, share: 34, align: 'left' },
      { head: types.currentPeriod, share: 12, align: 'right' },
      { head: columns.share, share: 28, align: 'right' },
      { head: columns.cumulativeShare, share: 16, align: 'right' },
      { head: types.previousPeriod, share: 12, align: 'right' },
      { head: columns.change, share: 16, align: 'right' },
    ],
    metrics: roomyRows,
    continued: labels.continued(labels.topTypes),
    rows: types.rows.map((row) => typeCells(row, labels)),
  };
}

function typeCells(row: TypeRow, labels: BriefingLabels): TableCell[] {
  const change = row.change === null ? labels.noFigure : labels.change(row.change.movement, row.change.by);
  return [
    { text: [textRun(row.name, typography.cell)] },
    { text: [textRun(row.count, typography.cellStrong)] },
    { text: [textRun(row.share, typography.cell)], mark: shareBar(row.shareOfAll) },
    { text: [textRun(row.cumulativeShare, typography.cell)] },
    { text: [textRun(row.previous ?? labels.noFigure, typography.cell)] },
    { text: [textRun(change, typography.cell)] },
  ];
}

/** The whole bar is everything counted, the dark part this type. */
function shareBar(share: number): CellMark {
  const filled = Math.min(Math.max(share, 0), 1) * barWidth;
  return {
    width: barWidth + 4,
    draw: ({ doc }, x, middle) => {
      doc.rect(x, middle - 3, barWidth, 6).fill(printPalette.fill);
      doc.rect(x, middle - 3, filled, 6).fill(printPalette.inside);
    },
  };
}
