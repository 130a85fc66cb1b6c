import {
  addDays,
  type Day,
  dayPartsOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  formatDay,
  isDay,
  isoWeek,
  weekday,
} from './calendar-day.ts';

export const CALENDAR_KINDS = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** A window of so many days, which ends on whatever day it is asked for: `rolling-30`. */
export type RollingKind = `rolling-${number}`;

export type PeriodKind = CalendarKind | RollingKind;

/** A leap year: a longer window would hold a day of the year twice. */
export const LONGEST_WINDOW_DAYS = 366;

/** A period: its code (`2026-Q4`, `2026-W47`, `2026-11-22-R30` …), first day, and the day after its last. */
export interface Period {
  readonly kind: PeriodKind;
  readonly code: string;
  readonly start: Day;
  readonly end: Day;
}

const USUAL_DAYS: Readonly<Record<CalendarKind, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  half: 365.25 / 2,
  year: 365.25,
};
const MONTHS: Readonly<Record<'month' | 'quarter' | 'half' | 'year', number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};
const SHAPE = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(W)(\d{2})|(\d{2})(?:-(\d{2})(?:-R(\d{1,3}))?)?))?$/;

/**
 * Reads `2026`, `2026-H1`, `2026-Q4`, `2026-11`, `2026-W47`, `2026-11-22` or, for the 30 days that end on that day,
 * `2026-11-22-R30`; undefined for anything else.
 */
export function parsePeriod(code: string): Period | undefined {
  const match = SHAPE.exec(code);
  if (!match) return undefined;
  const [, yearText = '', , half, , quarter, , week, month, day, window] = match;
  const year = Number(yearText);
  // the day after the year 9999 has no four-digit year, and days are compared as text
  if (year < 1 || year > 9998) return undefined;
  if (window !== undefined) return windowOf(code.slice(0, 10), window);
  if (day !== undefined) return isDay(code) ? periodContaining('day', code) : undefined;
  if (week !== undefined) return weekOf(year, Number(week));
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? monthsPeriod('month', year, Number(month)) : undefined;
  if (quarter !== undefined) return monthsPeriod('quarter', year, (Number(quarter) - 1) * 3 + 1);
  if (half !== undefined) return monthsPeriod('half', year, (Number(half) - 1) * 6 + 1);
  return monthsPeriod('year', year, 1);
}

/** The period of that kind in which the day lies; a window is the one that ends on it. */
export function periodContaining(kind: PeriodKind, day: Day): Period {
  if (isRolling(kind)) {
    const end = addDays(day, 1);
    return { kind, code: `${day}-R${windowDays(kind)}`, start: addDays(end, -windowDays(kind)), end };
  }
  if (kind === 'day') return { kind, code: day, start: day, end: addDays(day, 1) };
  if (kind === 'week') {
    const start = addDays(day, 1 - weekday(day));
    const { year, week } = isoWeek(day);
    return { kind, code: `${year}-W${String(week).padStart(2, '0')}`, start, end: addDays(start, 7) };
  }
  const { year, month } = dayPartsOf(dayNumber(day));
  const length = MONTHS[kind];
  return monthsPeriod(kind, year, month - ((month - 1) % length));
}

/** The periods before those asked about; a period never changes, and a board walks back the same months many times. */
const before = new WeakMap<Period, Period>();

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  const known = before.get(period);
  if (known !== undefined) return known;
  const previous = periodContaining(period.kind, addDays(period.start, -1));
  before.set(period, previous);
  return previous;
}

/** The period of the same kind just after. */
export function nextPeriod(period: Period): Period {
  return periodContaining(period.kind, isRolling(period.kind) ? addDays(lastDay(period), daysOf(period)) : period.end);
}

/** The last so many periods of the kind, oldest first, ending with this one. */
export function periodsUpTo(period: Period, count: number): Period[] {
  const periods = [period];
  while (periods.length < count) periods.unshift(previousPeriod(periods[0] ?? period));
  return periods;
}

/** The periods of a shorter kind inside this one, in order. Weeks do not divide months, nor windows anything: refused. */
export function subPeriods(period: Period, kind: PeriodKind): Period[] {
  const parts: Period[] = [];
  for (let part = periodContaining(kind, period.start); part.start < period.end; part = nextPeriod(part)) {
    if (part.start < period.start || part.end > period.end)
      throw new RangeError(`${kind}s do not divide ${period.code}`);
    parts.push(part);
  }
  return parts;
}

export function daysOf(period: Period): number {
  return daysBetween(period.start, period.end);
}

/** The last day of the period. */
export function lastDay(period: Period): Day {
  return addDays(period.end, -1);
}

/** The day whose rules a period goes by: its first; of a window, which is how a day looks back, that day itself. */
export function rulingDay(period: Period): Day {
  return isRolling(period.kind) ? lastDay(period) : period.start;
}

export function contains(period: Period, day: Day): boolean {
  return period.start <= day && day < period.end;
}

/** Whether a period of the first kind is longer than one of the second. */
export function isLonger(kind: PeriodKind, than: PeriodKind): boolean {
  return usualDays(kind) > usualDays(than);
}

/** How many days a period of the kind usually has, a year being 365.25. */
export function usualDays(kind: PeriodKind): number {
  return isRolling(kind) ? windowDays(kind) : USUAL_DAYS[kind];
}

/** Whether periods of the kind are windows that end on any day, not stretches of the calendar. */
export function isRolling(kind: PeriodKind): kind is RollingKind {
  return kind.startsWith('rolling-');
}

/** Reads the name of a kind of period, such as `quarter` or `rolling-30`; undefined for anything else. */
export function periodKindOf(name: string): PeriodKind | undefined {
  const known = CALENDAR_KINDS.find((kind) => kind === name);
  const days = /^rolling-([1-9]\d{0,2})$/.exec(name)?.[1];
  return known ?? (days === undefined ? undefined : windowKind(Number(days)));
}

function windowKind(days: number): RollingKind | undefined {
  return days >= 1 && days <= LONGEST_WINDOW_DAYS ? `rolling-${days}` : undefined;
}

function windowDays(kind: RollingKind): number {
  return Number(kind.slice('rolling-'.length));
}

function windowOf(day: string, days: string): Period | undefined {
  const kind = days.startsWith('0') ? undefined : windowKind(Number(days));
  return kind !== undefined && isDay(day) ? periodContaining(kind, day) : undefined;
}

function monthsPeriod(kind: 'month' | 'quarter' | 'half' | 'year', year: number, firstMonth: number): Period {
  const lastMonth = firstMonth + MONTHS[kind] - 1;
  const start = formatDay(year, firstMonth, 1);
  const end = addDays(formatDay(year, lastMonth, daysInMonth(year, lastMonth)), 1);
  return { kind, code: codeOf(kind, year, firstMonth), start, end };
}

function codeOf(kind: 'month' | 'quarter' | 'half' | 'year', year: number, firstMonth: number): string {
  const prefix = String(year).padStart(4, '0');
  if (kind === 'year') return prefix;
  if (kind === 'half') return `${prefix}-H${firstMonth === 1 ? 1 : 2}`;
  if (kind === 'quarter') return `${prefix}-Q${(firstMonth - 1) / 3 + 1}`;
  return `${prefix}-${String(firstMonth).padStart(2, '0')}`;
}

function weekOf(year: number, week: number): Period | undefined {
  if (week < 1) return undefined;
  // 4 January always lies in week 1 (ISO 8601)
  const first = periodContaining('week', formatDay(year, 1, 4));
  const found = periodContaining('week', addDays(first.start, (week - 1) * 7));
  return found.code === `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` ? found : undefined;
}
