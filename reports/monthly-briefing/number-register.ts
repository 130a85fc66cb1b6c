import type { Sheet } from '../paper/sheet.ts';
import { drawTable, tableStartHeight } from '../paper/table.ts';
import { compactRows, type Table, type TableCell } from '../paper/table-layout.ts';
import { type TextStyle, textRun } from '../paper/text-run.ts';
import { typography } from '../paper/typography.ts';
import type { BriefingLabels } from './briefing-labels.ts';
import type { MonthlyBriefing, RegisterEntry } from './model.ts';
import { drawSectionHeading } from './section-heading.ts';

const style: TextStyle = { ...typography.cell, size: 8 };
const filterColumn = 3;

/** 数字目录: where every number of the briefing comes from. */
export function drawNumberRegister(
  sheet: Sheet,
  model: MonthlyBriefing,
  labels: BriefingLabels,
  section: number,
): void {
  const { columns } = labels;
  const table: Table = {
    columns: [
      { head: columns.code, share: 9, align: 'left' },
      { head: columns.name, share: 36, align: 'left' },
      { head: columns.definition, share: 20, align: 'left' },
      { head: columns.filter, share: 48, align: 'left' },
      { head: columns.rows, share: 8, align: 'right' },
    ],
    metrics: compactRows,
    continued: labels.continued(labels.register),
    rows: model.register.map(entryCells),
  };
  const title = labels.section(section, labels.register);
  drawSectionHeading(sheet, title, labels.registerNote, tableStartHeight(sheet, table, 5));
  drawTable(sheet, table);
}

function entryCells(entry: RegisterEntry): TableCell[] {
  const { code, name, definition, filter, rows, units } = entry;
  const cells = [code, name, definition, filter, rows].map((text): TableCell => ({ text: [textRun(text, style)] }));
  if (units === null) return cells;
  const each = units.map((unit) => `${unit.code} ${unit.unit} ${unit.rows}`).join('　');
  return cells.map((cell, index) =>
    index === filterColumn ? { ...cell, note: [textRun(each, typography.note)] } : cell,
  );
}
