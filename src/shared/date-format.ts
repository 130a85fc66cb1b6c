import { type DateReader, type DateReading, UNREADABLE, possibleDate } from './date-reading.ts';
import {
  DateCursor,
  type DateStep,
  PLACES,
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

type Clock = 'none' | 'twelve' | 'twenty-four';

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
  const clock = clockOf(pieces);
  const cursor = new DateCursor();
  const read = (text: string) => {
    cursor.start(text);
    return readWith(steps, clock, cursor);
  };
  return { ok: true, read };
}

function clockOf(pieces: readonly Piece[]): Clock {
  if (pieces.some(({ token }) => token === 'h' || token === 'hh')) return 'twelve';
  return pieces.some(({ part }) => part === 'hour') ? 'twenty-four' : 'none';
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
  if (part === 'year') return token === 'yy' ? shortYear : digits(PLACES.year, 4, 4);
  if (NAMED.has(token)) return monthName;
  return touching ? digits(PLACES[part], token.length, token.length) : digits(PLACES[part], 1, 2);
}

function readWith(steps: readonly DateStep[], clock: Clock, cursor: DateCursor): DateReading {
  for (const step of steps) {
    if (!step(cursor)) return UNREADABLE;
  }
  if (cursor.at !== cursor.text.length) return UNREADABLE;
  return possibleDate({
    year: cursor.number(PLACES.year),
    month: cursor.number(PLACES.month),
    day: cursor.number(PLACES.day),
    hasTime: clock !== 'none',
    hour: hourOf(cursor.number(PLACES.hour), cursor.half, clock),
    minute: cursor.number(PLACES.minute),
    second: cursor.number(PLACES.second),
    millisecond: cursor.number(PLACES.millisecond),
    offsetMinutes: cursor.offsetMinutes,
  });
}

/** The hour of 0 to 23; an hour that no clock shows with that half of the day becomes 24, which is refused. */
function hourOf(hour: number, half: 'am' | 'pm' | undefined, clock: Clock): number {
  if (half === undefined) return hour;
  if (clock === 'twelve') return hour < 1 || hour > 12 ? 24 : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hour >= 12 === (half === 'pm') ? hour : 24;
}
