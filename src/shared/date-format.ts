import { type DateReader, type DateReading, UNREADABLE, possibleDate } from './date-reading.ts';
import {
  type DateCursor,
  type DateStep,
  digits,
  fraction,
  halfDay,
  literal,
  monthName,
  offset,
  shortYear,
  spaces,
} from './date-tokens.ts';

/**
 * Why a format cannot be used: a letter that is no token, a quote left open, a date part missing or given twice,
 * a twelve-hour clock without `a` (every time would have two readings), or a time with a gap (`H` and `s` without `m`).
 */
export type FormatFault =
  'unknown-token' | 'open-quote' | 'date-part-missing' | 'part-repeated' | 'half-day-missing' | 'time-part-missing';

export type CompiledFormat =
  | { readonly ok: true; readonly read: DateReader }
  | { readonly ok: false; readonly reason: FormatFault; readonly token: string };

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

interface Piece {
  readonly token: string;
  readonly part: Part | undefined;
  readonly numeric: boolean;
}

const PARTS: Readonly<Record<string, Part>> = {
  yyyy: 'year',
  yy: 'year',
  MMMM: 'month',
  MMM: 'month',
  MM: 'month',
  M: 'month',
  dd: 'day',
  d: 'day',
  HH: 'hour',
  H: 'hour',
  hh: 'hour',
  h: 'hour',
  mm: 'minute',
  m: 'minute',
  ss: 'second',
  s: 'second',
  a: 'half',
  XXX: 'offset',
  X: 'offset',
  Z: 'offset',
};
const NAMED = new Set(['MMM', 'MMMM', 'a', 'X', 'XXX', 'Z']);
const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[\s\u00a0\u202f\u3000]+|[^A-Za-z']/gy;

/**
 * Compiles a date format of Unicode tokens (`dd-MMM-yy h:mm:ss a`): yyyy yy MMMM MMM MM M dd d HH H hh h mm m ss s
 * S… a XXX X Z, text in single quotes. A numeric token takes one or two digits, except where it touches another numeric token:
 * there its length counts (`yyyyMMdd`). The whole text has to fit.
 */
export function compileDateFormat(format: string): CompiledFormat {
  const pieces = piecesOf(format);
  if (pieces === undefined) return { ok: false, reason: 'open-quote', token: "'" };
  const fault = faultOf(pieces);
  if (fault !== undefined) return { ok: false, ...fault };
  const steps = pieces.map((piece, index) => stepOf(piece, touchesNumber(pieces, index)));
  const twelveHours = pieces.some((piece) => piece.token === 'h' || piece.token === 'hh');
  return { ok: true, read: (text) => readWith(steps, twelveHours, text) };
}

function piecesOf(format: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of format.matchAll(PIECE)) {
    const [token, quoted, letter] = found;
    end = found.index + token.length;
    const part = letter === undefined ? undefined : letter === 'S' ? 'fraction' : PARTS[token];
    const text = quoted === undefined ? token : quoted === '' ? "'" : quoted.replaceAll("''", "'");
    pieces.push({ token: text, part, numeric: part !== undefined && !NAMED.has(token) });
    if (letter !== undefined && part === undefined) return [{ token, part: undefined, numeric: true }];
  }
  return end === format.length ? pieces : undefined;
}

function faultOf(pieces: readonly Piece[]): { reason: FormatFault; token: string } | undefined {
  const unknown = pieces.find((piece) => piece.numeric && (piece.part === undefined || piece.token.length > 9));
  if (unknown !== undefined) return { reason: 'unknown-token', token: unknown.token };
  const parts = pieces.flatMap((piece) => piece.part ?? []);
  const repeated = parts.find((part, index) => parts.indexOf(part) !== index);
  if (repeated !== undefined) return { reason: 'part-repeated', token: repeated };
  const missing = (['year', 'month', 'day'] as const).find((part) => !parts.includes(part));
  if (missing !== undefined) return { reason: 'date-part-missing', token: missing };
  const clock = ['hour', 'minute', 'second', 'fraction'] as const;
  const needsHour = parts.includes('half') || parts.includes('offset') ? 0 : -1;
  const last = Math.max(needsHour, ...clock.map((part, index) => (parts.includes(part) ? index : -1)));
  const gap = clock.slice(0, last + 1).find((part) => !parts.includes(part));
  if (gap !== undefined) return { reason: 'time-part-missing', token: gap };
  const twelve = pieces.find((piece) => piece.token === 'h' || piece.token === 'hh');
  if (twelve !== undefined && !parts.includes('half')) return { reason: 'half-day-missing', token: twelve.token };
  return undefined;
}

function touchesNumber(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.numeric === true || pieces[index + 1]?.numeric === true;
}

function stepOf({ token, part }: Piece, touching: boolean): DateStep {
  if (part === undefined) return token.trim() === '' ? spaces : literal(token);
  if (part === 'half') return halfDay;
  if (part === 'offset') return offset;
  if (part === 'fraction') return fraction(token.length);
  if (part === 'year') return token === 'yy' ? shortYear : digits('year', 4, 4);
  if (NAMED.has(token)) return monthName;
  return touching ? digits(part, token.length, token.length) : digits(part, 1, 2);
}

function readWith(steps: readonly DateStep[], twelveHours: boolean, text: string): DateReading {
  const cursor = startOf(text);
  for (const step of steps) {
    if (!step(cursor)) return UNREADABLE;
  }
  if (cursor.at !== text.length) return UNREADABLE;
  const hour = hourOf(cursor, twelveHours);
  const { year, month, day, minute, second, millisecond, offsetMinutes } = cursor;
  const time = hour < 0 ? undefined : { hour, minute: Math.max(minute, 0), second: Math.max(second, 0), millisecond };
  return possibleDate({ year, month, day, time, offsetMinutes });
}

function startOf(text: string): DateCursor {
  return {
    text,
    at: 0,
    year: -1,
    month: -1,
    day: -1,
    hour: -1,
    minute: -1,
    second: -1,
    millisecond: 0,
    half: undefined,
    offsetMinutes: undefined,
  };
}

/** The hour of 0 to 23; an hour that no clock shows with that half of the day becomes 24, which is refused. */
function hourOf({ hour, half }: DateCursor, twelveHours: boolean): number {
  if (half === undefined) return hour;
  if (twelveHours) return hour < 1 || hour > 12 ? 24 : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hour >= 12 === (half === 'pm') ? hour : 24;
}
