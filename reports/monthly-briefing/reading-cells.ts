import { printPalette } from '../palette.ts';
import type { TableCell } from '../paper/table-layout.ts';
import { textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import type { ReadingRow } from './model.ts';
import { statusMark } from './status-mark.ts';

/** The cells of the table of red lines; over the line the cases left and the status are red. */
export interface ReadingCells {
  readonly name: TableCell;
  readonly limit: TableCell;
  readonly used: TableCell;
  readonly left: TableCell;
  readonly rate: TableCell;
  readonly status: TableCell;
  readonly code: TableCell;
}

export function readingCells(row: ReadingRow, labels: BriefingLabels): ReadingCells {
  const emphasis = row.status === 'breached' ? printPalette.breached : printPalette.ink;
  const strong = { ...typography.cellStrong, color: emphasis };
  return {
    name: { text: [textRun(row.name, typography.cell)], ...noteOf(row.nameNote) },
    limit: figure(row.limit, labels),
    used: figure(usedOfAllowance(row, labels), labels),
    left: row.left === null ? figure(null, labels) : { text: [textRun(row.left, strong)] },
    rate: {
      ...figure(row.rate, labels),
      ...noteOf(row.previous === null ? null : labels.previousRate(row.previous)),
    },
    status: {
      text: [textRun(labels.status(row.status, row.line), { ...typography.cell, color: emphasis })],
      mark: statusMark(row.status),
      ...noteOf(row.statusNote),
    },
    code: { text: [textRun(row.code, typography.code)] },
  };
}

/** A unit's name over its customers, and what is provisional about them. */
export function unitCell({ name, base, nameNote }: ReadingRow): TableCell {
  const note = [base, nameNote].filter((part) => part !== null).join('  ');
  return { text: [textRun(name, typography.cell)], ...noteOf(note || null) };
}

/** What a table of units says of one line: cases left over used and rate, then the status over its reason and code. */
export function lineCells(row: ReadingRow | null, labels: BriefingLabels): TableCell[] {
  if (row === null) return [figure(null, labels), { text: [] }];
  const { left, status } = readingCells(row, labels);
  const used = [usedOfAllowance(row, labels), row.rate].filter((part) => part !== null).join(' · ');
  const reason = [row.statusNote, row.code].filter((part) => part !== null).join('  ');
  return [
    { ...left, ...noteOf(used || null) },
    { ...status, ...noteOf(reason) },
  ];
}

function usedOfAllowance(row: ReadingRow, labels: BriefingLabels): string | null {
  if (row.used === null || row.allowance === null) return row.used;
  return labels.used(row.used, row.allowance);
}

function figure(printed: string | null, labels: BriefingLabels): TableCell {
  const style = printed === null ? typography.cellHead : typography.cell;
  return { text: [textRun(printed ?? labels.noFigure, style)] };
}

function noteOf(text: string | null): Pick<TableCell, 'note'> {
  return text === null ? {} : { note: [textRun(text, typography.note)] };
}
