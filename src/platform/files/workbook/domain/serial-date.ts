import { dayFromNumber } from '../../../../shared/calendar-day.ts';
import type { NumberFormat } from './number-format.ts';

export type DateSystem = 1900 | 1904;

const DAY_MS = 86_400_000;
/** Days from 1970-01-01 to day 0 of each system. */
const DAY_ZERO: Readonly<Record<DateSystem, number>> = { 1900: -25_569, 1904: -24_107 };
/** The 29 February 1900 that the 1900 system counts although no calendar shows it. */
const FALSE_LEAP_DAY = 60;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;

/**
 * The text of a date kept as a number of days: `2026-11-22`, `2026-11-22 08:30:00`, or of a time alone `08:30:00`. A time
 * is written when the number has one or the format shows one. Undefined for what no calendar shows: day 60 of the 1900
 * system (29 February 1900), its day 0, and days before it. Times are rounded to the millisecond.
 */
export function serialDateText(
  serial: number,
  shows: (NumberFormat & { kind: 'date' })['shows'],
  system: DateSystem,
): string | undefined {
  const total = Math.round(serial * DAY_MS);
  const day = Math.floor(total / DAY_MS);
  const time = total - day * DAY_MS;
  if (total < 0 || day > LAST_DAY) return undefined;
  if (shows === 'elapsed') return clockText(total);
  if (shows === 'time' && day === 0) return clockText(time);
  const calendarDay = dayText(day, system);
  if (calendarDay === undefined) return undefined;
  return time === 0 && shows === 'day' ? calendarDay : `${calendarDay} ${clockText(time)}`;
}

function dayText(day: number, system: DateSystem): string | undefined {
  if (system === 1904) return dayFromNumber(DAY_ZERO[1904] + day);
  if (day === 0 || day === FALSE_LEAP_DAY) return undefined;
  return dayFromNumber(DAY_ZERO[1900] + day + (day < FALSE_LEAP_DAY ? 1 : 0));
}

function clockText(milliseconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(milliseconds / 1000);
  const rest = milliseconds % 1000;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return rest === 0 ? clock : `${clock}.${String(rest).padStart(3, '0')}`;
}
