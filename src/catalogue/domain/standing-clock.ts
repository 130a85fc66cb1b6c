import { addDays, daysBetween, type Day } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDayAfter, workingDaysBetween } from '../../shared/working-day.ts';
import type { Zone } from '../../shared/zone.ts';

/** A stretch in which the clock of a complaint stands still; the end is not in it. Those of one complaint never overlap. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** Days on which a clock stands still, the last one not included. */
export interface PausedDays {
  readonly from: Day;
  readonly until: Day;
}

/** Days a deadline counts: every one, or those that are worked. */
export type DayUnit = 'calendar-day' | 'working-day';

/** How a deadline in days counts. */
export interface DayCount {
  readonly unit: DayUnit;
  readonly calendar: WorkingCalendar;
}

/** A day is not counted when the clock stands still at its end, so a pause within one day does not move any date. */
export function pausedDays(pauses: readonly Pause[], zone: Zone): PausedDays[] {
  return pauses
    .map(({ from, to }) => ({ from: zone.dayOf(from), until: zone.dayOf(to) }))
    .filter(({ from, until }) => from < until);
}

/** The day so many counted days after another, which itself is not counted; zero gives the day itself. */
export function dayAfter({ unit, calendar }: DayCount, start: Day, count: number): Day {
  return unit === 'working-day' ? workingDayAfter(calendar, start, count) : addDays(start, count);
}

/** Counted days after the first day up to and including the second. */
export function countedDays({ unit, calendar }: DayCount, from: Day, to: Day): number {
  if (to <= from) return 0;
  return unit === 'working-day' ? workingDaysBetween(calendar, from, to) : daysBetween(from, to);
}

/**
 * Where a stretch of days ends that does not count those on which the clock stands still: `endWith` tells the end when
 * it is so many days longer. Each step finds the paused days up to the end so far, until there are no more.
 */
export function dayOverPauses(
  start: Day,
  endWith: (longer: number) => Day,
  pauses: readonly PausedDays[],
  count: DayCount,
): Day {
  for (let longer = 0; ;) {
    const end = endWith(longer);
    const found = pauses.reduce((sum, pause) => sum + pausedWithin(start, end, pause, count), 0);
    if (found === longer) return end;
    longer = found;
  }
}

function pausedWithin(start: Day, end: Day, { from, until }: PausedDays, count: DayCount): number {
  const [before, last] = [addDays(from, -1), addDays(until, -1)];
  return countedDays(count, before < start ? start : before, last < end ? last : end);
}

/** The instant so many milliseconds after another by a clock that stands still meanwhile. */
export function instantOverPauses(start: number, span: number, pauses: readonly Pause[]): number {
  const inOrder = pauses.toSorted((a, b) => a.from - b.from);
  return inOrder.reduce(
    (end, { from, to }) => (to > start && from < end ? end + to - Math.max(from, start) : end),
    start + span,
  );
}
