import { AMBIGUOUS, type DateReading, UNREADABLE, possibleDate } from './date-reading.ts';

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?`;
const OFFSET = String.raw`(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:T| +)${CLOCK}${OFFSET})?$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE = new RegExp(String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})日(?: *${CLOCK})?$`);

/**
 * Reads a date whose form nobody stated. Only forms with the year first have one reading: ISO 8601
 * (`2026-11-22T08:30:00+08:00`, also with `/`, `.` or a space), `20261122`, `2026年11月22日`. Others are refused, not guessed.
 */
export function readPlainDate(text: string): DateReading {
  const exported = readExported(text);
  if (exported !== undefined) return exported;
  const found = YEAR_FIRST.exec(text);
  if (found !== null) {
    const [, year, , month, day, hour, minute, second, fraction, offset] = found;
    return assemble([year, month, day], [hour, minute, second, fraction], offset);
  }
  const bare = COMPACT.exec(text) ?? CHINESE.exec(text);
  if (bare === null) return /\d/.test(text) ? AMBIGUOUS : UNREADABLE;
  const [, year, month, day, hour, minute, second, fraction] = bare;
  return assemble([year, month, day], [hour, minute, second, fraction], undefined);
}

/**
 * `2026-11-22 08:30:00`, the form in which systems export: read digit by digit, since a pattern costs a large import
 * seconds. Undefined for every other form.
 */
function readExported(text: string): DateReading | undefined {
  if (text.length !== 19 || text[4] !== '-' || text[7] !== '-' || text[10] !== ' ') return undefined;
  if (text[13] !== ':' || text[16] !== ':') return undefined;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const [hour, minute, second] = [digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19)];
  if (Number.isNaN(year + month + day + hour + minute + second)) return undefined;
  return possibleDate({
    year,
    month,
    day,
    hasTime: true,
    hour,
    minute,
    second,
    millisecond: 0,
    offsetMinutes: undefined,
  });
}

/** The number written from one place to another; NaN when something else than digits stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

type Written = string | undefined;

function assemble(date: [Written, Written, Written], clock: Written[], offset: Written): DateReading {
  const [hour, minute, second, fraction] = clock;
  return possibleDate({
    year: Number(date[0]),
    month: Number(date[1]),
    day: Number(date[2]),
    hasTime: hour !== undefined,
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3)),
    offsetMinutes: offset === undefined ? undefined : offsetMinutesOf(offset),
  });
}

/** `Z`, `+08`, `+0800` or `+08:00` in minutes. */
function offsetMinutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.length > 3 ? offset.slice(-2) : 0);
  return offset.startsWith('-') ? -minutes : minutes;
}
