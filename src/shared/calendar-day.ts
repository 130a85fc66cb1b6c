/** A day of the proleptic Gregorian calendar, written `2026-11-22`; years 0001 to 9999. Compares and sorts as text. */
export type Day = string;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;
/** Held here, for days are reckoned by the million and the tests run where looking up a global is slow. */
const { floor } = Math;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day: 29 February only in leap years. */
export function existsDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a day of the calendar in the form `2026-11-22`. */
export function isDay(text: string): text is Day {
  const found = DAY_SHAPE.exec(text);
  return found !== null && existsDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Days since 1970-01-01. Years are counted from March, so the leap day comes last and needs no exception. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The inverse of `dayNumberOf`. */
export function dayPartsOf(dayNumber: number): DayParts {
  const shifted = dayNumber + EPOCH_SHIFT;
  const era = floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const marchMonth = floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Writes a day: 2026, 1, 5 → `2026-01-05`. */
export function formatDay(year: number, month: number, day: number): Day {
  const century = year < 1000 ? `${year}`.padStart(4, '0') : year;
  return `${century}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Days since 1970-01-01 of a valid day. */
export function dayNumber(day: Day): number {
  return dayNumberOf(+day.slice(0, 4), +day.slice(5, 7), +day.slice(8, 10));
}

/** The day that lies so many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const { year, month, day } = dayPartsOf(number);
  return formatDay(year, month, day);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from the first to the second: negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return mod(dayNumber(day) + 3, 7) + 1;
}

/** ISO 8601 week and the year it belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = dayNumber(day) - weekday(day) + 4;
  const { year } = dayPartsOf(thursday);
  return { year, week: floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
