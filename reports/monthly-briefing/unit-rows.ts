import type { ReadingRow, UnitTable } from './model.ts';
import { statusOrder } from './status-mark.ts';

/** A unit with its reading of each line, in the order of the lines; null where it has none. */
export interface UnitRow {
  readonly unit: ReadingRow;
  readonly readings: readonly (ReadingRow | null)[];
}

/** One row a unit: the worst status on any of its lines first; within a status the given order (by name) stays. */
export function unitRows(lines: readonly UnitTable[]): UnitRow[] {
  const rows = [...new Map(lines.flatMap((line) => line.rows.map((row) => [row.name, row]))).values()].map(({ name }) =>
    rowOf(name, lines),
  );
  return statusOrder.flatMap((status) => rows.filter((row) => worst(row) === status));
}

function rowOf(name: string, lines: readonly UnitTable[]): UnitRow {
  const readings = lines.map((line) => line.rows.find((row) => row.name === name) ?? null);
  const unit = readings.find((reading) => reading !== null);
  if (unit === undefined) throw new Error(`No line holds the unit ${name}.`);
  return { unit, readings };
}

function worst({ readings }: UnitRow): ReadingRow['status'] | undefined {
  return statusOrder.find((status) => readings.some((reading) => reading?.status === status));
}
