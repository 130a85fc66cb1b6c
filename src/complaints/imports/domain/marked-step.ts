import type { CellMarks } from '../../../platform/files/domain/table-record.ts';
import { type CellReader, Refusal } from './cell.ts';
import type { FieldKind } from './field.ts';
import { readPeriod } from './plain-cells.ts';
import type { RowStep } from './row-step.ts';

/** Spreadsheets turn `2012-03` into the first day of that month. */
const readPeriodCell: CellReader = (text) => readPeriod(text.replace(/^(\d{4}-\d{2})-01$/, '$1'));

/** An id that is a date has been changed by the spreadsheet: `3-12` became the twelfth of March. */
const readDateAsId: CellReader = () => new Refusal('damaged-number');

/**
 * The same step for the cells of a spreadsheet. One whose value cannot be trusted is refused; one that is a date as such
 * has a single reading, whatever format the mapping states for dates written as text. `dated` makes the step that reads
 * such cells, with the reader given or that of dates without a format.
 */
export function markedStep(step: RowStep, dated: (read: CellReader | undefined) => RowStep): RowStep {
  const { indexes, field, format } = step.column;
  if (indexes.length === 0) return step;
  const datedStep = datedStepOf(field.kind, format, step, dated);
  return {
    column: step.column,
    read: (cells, marks) => {
      if (marks === undefined) return step.read(cells);
      const fault = marks.faults.find(({ column }) => indexes.includes(column));
      if (fault !== undefined) return new Refusal(fault.code);
      return areDates(indexes, cells, marks) ? datedStep.read(cells) : step.read(cells);
    },
  };
}

function datedStepOf(
  kind: FieldKind,
  format: string | undefined,
  step: RowStep,
  dated: (read: CellReader | undefined) => RowStep,
): RowStep {
  if (kind === 'period') return dated(readPeriodCell);
  if (kind === 'id') return dated(readDateAsId);
  return format === undefined ? step : dated(undefined);
}

/** Whether the cells of a field are dates as such; blank ones beside them do not matter. */
function areDates(indexes: readonly number[], cells: readonly string[], { dates }: CellMarks): boolean {
  if (dates.length === 0 || !indexes.some((index) => dates.includes(index))) return false;
  return indexes.every((index) => dates.includes(index) || (cells[index] ?? '').trim() === '');
}
