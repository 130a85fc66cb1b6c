import type { Day } from '../../shared/calendar-day.ts';
import { isMeantDay } from '../../shared/meant-day.ts';
import { ok, refused, type Result } from '../../shared/result.ts';
import type { Measure } from './measure.ts';
import { columnNamed, DONE_WORDS, NEEDED_COLUMNS, REGISTER_COLUMNS, type RegisterColumn } from './register-columns.ts';

/** A cell that cannot be taken. */
export interface RefusedRegisterCell {
  readonly line: number;
  /** As the file calls it; empty when the whole line is refused. */
  readonly column: string;
  readonly code: RegisterRefusal;
  readonly original: string;
}

export type RegisterRefusal =
  | 'column-missing'
  | 'malformed'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-progress'
  | 'too-long'
  | 'unknown-order'
  | 'unknown-measure'
  | 'repeated'
  | 'other-text'
  | 'not-now';

/** One line of a register as it came back. */
export interface RegisterLine {
  readonly line: number;
  readonly number: string;
  readonly issuer: string;
  readonly version: number;
  /** Place of the measure in its order, from 1. */
  readonly item: number;
  /** Null where the file has no such column. */
  readonly measure: string | null;
  readonly owner: string | null;
  readonly dueDay: Day | null;
  readonly done: boolean;
}

/** What may come back of a measure. */
export const RETURNING = ['owner', 'dueDay', 'done'] as const;
export type Returning = (typeof RETURNING)[number];

/** A value that differs: as it is here, and as the file has it. */
export interface Difference {
  readonly field: Returning;
  readonly here: Measure[Returning];
  readonly file: Measure[Returning];
}

export type RegisterHeader = ReadonlyMap<RegisterColumn, number>;

const LONGEST_NAME = 100;

/** Finds the columns in a head line, in any order. */
export function readRegisterHeader(
  names: readonly string[],
  line: number,
): Result<RegisterHeader, readonly RefusedRegisterCell[]> {
  const places = new Map<RegisterColumn, number>();
  for (const [place, name] of names.entries()) {
    const column = columnNamed(name);
    if (column !== undefined && !places.has(column)) places.set(column, place);
  }
  const missing = NEEDED_COLUMNS.filter((column) => !places.has(column));
  if (missing.length === 0) return ok(places);
  return refused(
    missing.map((column) => ({ line, column: REGISTER_COLUMNS[column].zh, code: 'column-missing', original: '' })),
  );
}

/** Reads a line; null for one without a measure, which has nothing that may come back. */
export function readRegisterLine(
  line: number,
  fields: readonly string[],
  header: RegisterHeader,
): Result<RegisterLine | null, readonly RefusedRegisterCell[]> {
  const faults: RefusedRegisterCell[] = [];
  const cell = (column: RegisterColumn): string => fields[header.get(column) ?? -1]?.trim() ?? '';
  const fault = (column: RegisterColumn, code: RegisterRefusal): void => {
    faults.push({ line, column: REGISTER_COLUMNS[column].zh, code, original: cell(column) });
  };
  if (cell('item') === '') return ok(null);
  const whole = (column: RegisterColumn): number => {
    const number = /^\d{1,6}(\.0+)?$/.test(cell(column)) ? Number(cell(column)) : 0;
    if (number < 1) fault(column, 'not-a-number');
    return number;
  };
  const [version, item, owner] = [whole('version'), whole('item'), cell('owner')];
  const [dueDay, done] = [dayIn(cell('dueDay')), doneIn(cell('done'))];
  if (owner.length > LONGEST_NAME) fault('owner', 'too-long');
  if (dueDay === undefined) fault('dueDay', 'not-a-day');
  if (done === undefined) fault('done', 'not-progress');
  if (faults.length > 0 || dueDay === undefined || done === undefined) return refused(faults);
  const measure = header.has('measure') ? cell('measure') : null;
  const said = { owner: owner === '' ? null : owner, dueDay, done };
  return ok({ line, number: cell('number'), issuer: cell('issuer'), version, item, measure, ...said });
}

/** What of a measure a line would change. */
export function differences(measure: Measure, line: RegisterLine): Difference[] {
  return RETURNING.flatMap((field) =>
    measure[field] === line[field] ? [] : [{ field, here: measure[field], file: line[field] }],
  );
}

/** A day as text or as a spreadsheet's date; null for an empty cell, undefined for anything else. */
function dayIn(text: string): Day | null | undefined {
  if (text === '') return null;
  const day = text.replace(/[ T]00:00(:00)?$/, '').replaceAll('/', '-');
  return isMeantDay(day) ? day : undefined;
}

function doneIn(text: string): boolean | undefined {
  const key = text.toLowerCase();
  if (DONE_WORDS.true.some((word) => word === key)) return true;
  return DONE_WORDS.false.some((word) => word === key) ? false : undefined;
}
