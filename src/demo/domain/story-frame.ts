import { addDays, type Day, daysBetween } from '../../shared/calendar-day.ts';
import { type Period, nextPeriod, periodContaining, periodsUpTo, previousPeriod } from '../../shared/period.ts';
import { type WorkingCalendar, workingDayBefore } from '../../shared/working-day.ts';

/** Days before the present one on which the data begin: twenty-six months. */
export const FIRST_DAY = 790;
/** Before these days of a quarter and a year there is too little of it to tell the story in: the closed one tells it. */
const QUARTER_BEGINS_TO_TELL = 30;
const YEAR_BEGINS_TO_TELL = 61;

/** So many working days ago (W−n), or days (D−n). */
export type Ago = number | { readonly days: number };

/**
 * The present day of the demo and everything reckoned from it: the generator knows only days before the present one
 * (D−n) and working days before it (W−n), because appeals are accepted on working days only (DEMO §1).
 */
export class StoryFrame {
  /** The last day that has ended: what the board shows. */
  readonly lastDay: Day;
  readonly firstDay: Day;
  /** The quarter whose limits the cities' stories cross: the present one, else the closed one before it. */
  readonly quarter: Period;
  readonly quarterIsOpen: boolean;
  /** The year in which the province runs out of its allowance, likewise. */
  readonly year: Period;
  readonly yearIsOpen: boolean;

  constructor(
    readonly today: Day,
    readonly calendar: WorkingCalendar,
  ) {
    this.lastDay = addDays(today, -1);
    this.firstDay = this.daysAgo(FIRST_DAY);
    const quarter = periodContaining('quarter', this.lastDay);
    const year = periodContaining('year', this.lastDay);
    // the quarter's customers are known only once a month of it has ended
    const oneMonthEnded = periodContaining('month', quarter.start).end <= today;
    this.quarterIsOpen = oneMonthEnded && dayOf(quarter, this.lastDay) >= QUARTER_BEGINS_TO_TELL;
    this.yearIsOpen = dayOf(year, this.lastDay) >= YEAR_BEGINS_TO_TELL;
    this.quarter = this.quarterIsOpen ? quarter : previousPeriod(quarter);
    this.year = this.yearIsOpen ? year : previousPeriod(year);
  }

  /** D−n. */
  daysAgo(days: number): Day {
    return addDays(this.today, -days);
  }

  /** W−n: the n-th working day before the present one. */
  workingDaysAgo(count: number): Day {
    return workingDayBefore(this.calendar, this.today, count);
  }

  dayAt(ago: Ago): Day {
    return typeof ago === 'number' ? this.workingDaysAgo(ago) : this.daysAgo(ago.days);
  }

  /** Every quarter with data, oldest first; the last one may be younger than the story's. */
  quarters(): Period[] {
    const last = periodContaining('quarter', this.lastDay);
    const count = periodsSince(periodContaining('quarter', this.firstDay), last);
    return periodsUpTo(last, count);
  }

  /** Quarters from this one to the story's: 0 for the story's own, negative for a younger one. */
  quartersBeforeStory(quarter: Period): number {
    return quarter.start > this.quarter.start
      ? 1 - periodsSince(this.quarter, quarter)
      : periodsSince(quarter, this.quarter) - 1;
  }

  /** Days of a period on which data lie, half-open. */
  within({ start, end }: Period): { readonly from: Day; readonly end: Day } {
    return { from: start > this.firstDay ? start : this.firstDay, end: end < this.today ? end : this.today };
  }

  /** The share of a period's working days that have passed. */
  elapsed(period: Period): number {
    const worked = (from: Day, end: Day) => this.workingDays(from, end).length;
    const { from, end } = this.within(period);
    return worked(from, end) / Math.max(1, worked(period.start, period.end));
  }

  /** Working days of a half-open range. */
  workingDays(from: Day, end: Day): Day[] {
    return daysOfRange(from, end).filter((day) => this.calendar.isWorkingDay(day));
  }
}

/** The days of a half-open range. */
export function daysOfRange(from: Day, end: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, end)) }, (_, index) => addDays(from, index));
}

function dayOf({ start }: Period, day: Day): number {
  return daysBetween(start, day) + 1;
}

function periodsSince(first: Period, last: Period): number {
  let count = 1;
  for (let period = first; period.start < last.start; period = nextPeriod(period)) count += 1;
  return count;
}
