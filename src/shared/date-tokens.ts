import { halfDayNamed, monthNamed } from './date-names.ts';

/** The numbers a date is made of, as places in `DateCursor.numbers`. */
export const PLACES = { year: 0, month: 1, day: 2, hour: 3, minute: 4, second: 5, millisecond: 6 } as const;

export type Place = (typeof PLACES)[keyof typeof PLACES];

/** What has been read of a text so far; `at` is where reading stands. */
export class DateCursor {
  text = '';
  at = 0;
  half: 'am' | 'pm' | undefined;
  offsetMinutes: number | undefined;
  /** By place; 0 where nothing was read. An array of numbers, because this is the busiest loop of an import. */
  readonly numbers = new Int32Array(7);

  start(text: string): void {
    this.text = text;
    this.at = 0;
    this.half = undefined;
    this.offsetMinutes = undefined;
    this.numbers.fill(0);
  }

  number(place: Place): number {
    return this.numbers[place] ?? 0;
  }
}

/** Reads one piece at the cursor and moves it on; false when the text does not fit. */
export type DateStep = (cursor: DateCursor) => boolean;

const MONTH_NAME = /\d{1,2}月|[一二三四五六七八九十]+月|[a-z]+/iy;
const HALF_DAY = /[ap]\.m\.|[ap]m|上午|下午/iy;
const OFFSET = /Z|([+-])(\d{2})(?::?(\d{2}))?/y;
/** Two-digit years: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999 (POSIX strptime). */
const PIVOT = 69;

/** Reads between `least` and `most` ASCII digits into a part of the date. */
export function digits(place: Place, least: number, most: number): DateStep {
  return (cursor) => {
    const { text, at } = cursor;
    let value = 0;
    let count = 0;
    while (count < most) {
      const digit = text.charCodeAt(at + count) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      count += 1;
    }
    if (count < least) return false;
    cursor.numbers[place] = value;
    cursor.at = at + count;
    return true;
  };
}

const twoDigits = digits(PLACES.year, 2, 2);

export function shortYear(cursor: DateCursor): boolean {
  if (!twoDigits(cursor)) return false;
  const year = cursor.number(PLACES.year);
  cursor.numbers[PLACES.year] = year + (year < PIVOT ? 2000 : 1900);
  return true;
}

/** Fractions of a second in so many digits; what is beyond the millisecond is cut off. */
export function fraction(length: number): DateStep {
  const read = digits(PLACES.millisecond, length, length);
  return (cursor) => {
    if (!read(cursor)) return false;
    cursor.numbers[PLACES.millisecond] = Math.floor(cursor.number(PLACES.millisecond) * 10 ** (3 - length));
    return true;
  };
}

export function monthName(cursor: DateCursor): boolean {
  const month = monthNamed(matchAt(MONTH_NAME, cursor));
  if (month === undefined) return false;
  cursor.numbers[PLACES.month] = month;
  return true;
}

export function halfDay(cursor: DateCursor): boolean {
  cursor.half = halfDayNamed(matchAt(HALF_DAY, cursor));
  return cursor.half !== undefined;
}

export function offset(cursor: DateCursor): boolean {
  OFFSET.lastIndex = cursor.at;
  const found = OFFSET.exec(cursor.text);
  if (found === null) return false;
  const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  cursor.offsetMinutes = found[1] === '-' ? -minutes : minutes;
  cursor.at += found[0].length;
  return true;
}

export function literal(expected: string): DateStep {
  return (cursor) => {
    if (!cursor.text.startsWith(expected, cursor.at)) return false;
    cursor.at += expected.length;
    return true;
  };
}

/** One or more spaces of any kind: newer runtimes write a narrow one before AM and PM. */
export function spaces(cursor: DateCursor): boolean {
  const start = cursor.at;
  while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
  return cursor.at > start;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x3000;
}

function matchAt(pattern: RegExp, cursor: DateCursor): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}
