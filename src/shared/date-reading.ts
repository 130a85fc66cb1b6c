import { existsDay } from './calendar-day.ts';

/** A date as written, with the time and the offset from UTC when they were written too. The month is 1 to 12. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether a time was written; without one the clock parts are 0. */
  readonly hasTime: boolean;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Digits beyond the millisecond are cut off. */
  readonly millisecond: number;
  readonly offsetMinutes: number | undefined;
}

/**
 * `unreadable-date`: not in the stated form. `ambiguous-date`: no form was stated and more than one reading is
 * possible. `impossible-date`: read, but no calendar or clock shows it (30 February, 25:00).
 */
export type DateFault = 'unreadable-date' | 'ambiguous-date' | 'impossible-date';

export type DateReading =
  { readonly ok: true; readonly value: WrittenDate } | { readonly ok: false; readonly reason: DateFault };

export type DateReader = (text: string) => DateReading;

const MAX_OFFSET_MINUTES = 14 * 60;

export const UNREADABLE: DateReading = { ok: false, reason: 'unreadable-date' };
export const AMBIGUOUS: DateReading = { ok: false, reason: 'ambiguous-date' };
const IMPOSSIBLE: DateReading = { ok: false, reason: 'impossible-date' };

/** Accepts a date that the calendar and the clock really show. */
export function possibleDate(value: WrittenDate): DateReading {
  const { hour, minute, second, offsetMinutes } = value;
  if (!existsDay(value.year, value.month, value.day)) return IMPOSSIBLE;
  if (hour > 23 || minute > 59 || second > 59) return IMPOSSIBLE;
  if (offsetMinutes !== undefined && Math.abs(offsetMinutes) > MAX_OFFSET_MINUTES) return IMPOSSIBLE;
  return { ok: true, value };
}
