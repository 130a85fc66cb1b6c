import { formatDay } from '../../../shared/calendar-day.ts';
import type { DateReading } from '../../../shared/date-reading.ts';
import { readPlainDate } from '../../../shared/plain-date.ts';
import { COMMON_DATE_FORMATS, type CommonDateFormat } from './common-date-formats.ts';

/** One way to read the dates of a column. */
export interface DateFormatReading {
  readonly format: string;
  /** The day the example means when it is read so; null when it cannot be. */
  readonly day: string | null;
  /** How many of the cells can be read so. */
  readonly fits: number;
}

/** Dates whose order cannot be seen: one of their cells, and what it means by each form that reads the cells best. */
export interface DateChoice {
  readonly example: string;
  /** How many cells have no reading of their own, and how many have: a stated form would refuse these. */
  readonly cells: number;
  readonly plain: number;
  readonly readings: readonly DateFormatReading[];
}

const MOST_READINGS = 4;
/** A few impossible dates, such as 31-02-26, must not make the right form look worse than a wrong one. */
const NEARLY_ALL = { numerator: 4, denominator: 5 };

/**
 * The readings between which somebody has to choose: the forms that read nearly all of the cells, also those that agree on
 * all of these cells, since they would not on others. Undefined when every cell has one reading, or none.
 */
export function dateChoice(cells: readonly string[]): DateChoice | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const stated = filled.filter((cell) => !isPlain(cell));
  if (stated.length === 0) return undefined;
  const fitting = COMMON_DATE_FORMATS.map((form) => ({
    form,
    fits: stated.filter((cell) => form.read(cell).ok).length,
  }));
  const best = Math.max(...fitting.map(({ fits }) => fits));
  if (best === 0) return undefined;
  const likely = fitting.filter(({ fits }) => fits * NEARLY_ALL.denominator >= best * NEARLY_ALL.numerator);
  const example = tellingCell(
    stated,
    likely.map(({ form }) => form),
  );
  const readings = likely.map(({ form: { format, read }, fits }) => ({
    format,
    day: dayOf(read(example)) ?? null,
    fits,
  }));
  return {
    example,
    cells: stated.length,
    plain: filled.filter((cell) => readPlainDate(cell).ok).length,
    readings: readings.slice(0, MOST_READINGS),
  };
}

/** The days one cell can mean, in the order of the commonest forms. */
export function possibleDays(cell: string): readonly string[] {
  return daysOf(cell, COMMON_DATE_FORMATS);
}

function isPlain(cell: string): boolean {
  const reading = readPlainDate(cell);
  return reading.ok || reading.reason !== 'ambiguous-date';
}

/** The cell on which the forms differ most: it shows best what the choice is about. */
function tellingCell(cells: readonly string[], forms: readonly CommonDateFormat[]): string {
  const meanings = cells.map((cell) => ({ cell, days: daysOf(cell, forms).length }));
  return meanings.reduce((most, next) => (next.days > most.days ? next : most)).cell;
}

/** The different days a cell can mean. */
function daysOf(cell: string, forms: readonly CommonDateFormat[]): string[] {
  return [...new Set(forms.flatMap(({ read }) => dayOf(read(cell)) ?? []))];
}

function dayOf(reading: DateReading): string | undefined {
  return reading.ok ? formatDay(reading.value.year, reading.value.month, reading.value.day) : undefined;
}
