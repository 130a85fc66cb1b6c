import { type Day, addDays, daysBetween } from './calendar-day.ts';
import { type Period, isRolling, lastDay, parsePeriod, periodContaining } from './period.ts';

/** Weeks, days and windows are compared with those 52 weeks before, so that as many working days lie in both. */
const YEAR_OF_WEEKS = 364;

/** The same period a year before, and its day that corresponds to a day of this one. */
export function yearBefore(period: Period, asOf: Day): { readonly period: Period; readonly asOf: Day } {
  const before = isOfWeekdays(period)
    ? periodContaining(period.kind, addDays(lastDay(period), -YEAR_OF_WEEKS))
    : parsePeriod(String(Number(period.code.slice(0, 4)) - 1).padStart(4, '0') + period.code.slice(4));
  if (before === undefined) throw new RangeError(`there is no year before ${period.code}`);
  if (asOf === lastDay(period)) return { period: before, asOf: lastDay(before) };
  const day = isOfWeekdays(period) ? addDays(before.start, daysBetween(period.start, asOf)) : namesake(asOf);
  return { period: before, asOf: day < before.end ? day : lastDay(before) };
}

function isOfWeekdays({ kind }: Period): boolean {
  return kind === 'week' || kind === 'day' || isRolling(kind);
}

/** The day of the same name a year before; the 28th of February for the 29th. */
function namesake(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
