import { type Day, dayFromNumber, dayNumber, weekday } from '../../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../../shared/working-day.ts';

/** 0 to 6: an ordinary Monday to Sunday; then a day off among Monday to Friday, and a worked Saturday or Sunday. */
export const KINDS = 9;
export const HOLIDAY = 7;
export const MAKE_UP = 8;

const FRIDAY = 5;

/** Weights by kind of day. */
type Weights = readonly number[];

/** The kind of every day of a range, looked up once however many units are projected over it. */
export class DayKinds {
  private readonly first: number;
  private readonly kinds: readonly number[];
  private readonly tallies = new Map<string, Float64Array>();

  constructor(calendar: WorkingCalendar, from: Day, end: Day) {
    this.first = dayNumber(from);
    const days = Math.max(0, dayNumber(end) - this.first);
    this.kinds = Array.from({ length: days }, (_, place) => kindOf(calendar, dayFromNumber(this.first + place)));
  }

  /** The kinds of the days of [from, end), in order. */
  within(from: Day, end: Day): readonly number[] {
    return this.kinds.slice(Math.max(0, dayNumber(from) - this.first), Math.max(0, dayNumber(end) - this.first));
  }

  /** The weight of the days of [from, end) together; the units of a board share the days, each with its own weights. */
  weightBetween(weights: Weights, from: Day, end: Day): number {
    return this.tally(from, end).reduce((sum, days, kind) => sum + days * (weights[kind] ?? 1), 0);
  }

  private tally(from: Day, end: Day): Float64Array {
    const known = this.tallies.get(`${from} ${end}`);
    if (known !== undefined) return known;
    const tally = new Float64Array(KINDS);
    for (const kind of this.within(from, end)) tally[kind] = (tally[kind] ?? 0) + 1;
    this.tallies.set(`${from} ${end}`, tally);
    return tally;
  }
}

/** Whether a day of this kind is worked. */
export function isWorked(kind: number): boolean {
  return kind < FRIDAY || kind === MAKE_UP;
}

function kindOf(calendar: WorkingCalendar, day: Day): number {
  const place = weekday(day);
  const works = calendar.isWorkingDay(day);
  if (place <= FRIDAY) return works ? place - 1 : HOLIDAY;
  return works ? MAKE_UP : place - 1;
}
