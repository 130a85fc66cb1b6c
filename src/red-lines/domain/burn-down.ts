import { type Day, addDays, daysBetween } from '../../shared/calendar-day.ts';
import { type Period, daysOf } from '../../shared/period.ts';
import { type Ratio, ZERO, add, formatHalfUp, multiply, ratio } from '../../shared/ratio.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import type { CoursePoint } from './projection/course.ts';
import { workingTime } from './working-time.ts';

export interface BurnDownFigures {
  readonly period: Period;
  /** What the line permits on the present base. */
  readonly allowance: bigint;
  /** One count a day from the first of the period; days that are not known yet are left out. */
  readonly counts: readonly number[];
  readonly course: readonly CoursePoint[];
  readonly calendar: WorkingCalendar;
  /** What one complaint adds to the rate, from a day on; nothing is known of the rate where there is no base. */
  readonly steps: readonly RateStep[];
  readonly decimals: number;
  /** The period a year before; null where nothing was delivered then. */
  readonly yearBefore: YearBefore | null;
  readonly incomplete: IncompleteDays | null;
}

/** A year's rate is the sum of its quarters', so that a complaint weighs by the base of its quarter. */
export interface RateStep {
  readonly from: Day;
  readonly perComplaint: Ratio | null;
}

export interface YearBefore {
  readonly period: string;
  /** One count a day from the first of that period. */
  readonly counts: readonly number[];
  /** Whether every day of it was delivered. */
  readonly complete: boolean;
}

/** The last days known, where they are still filling up (还没到齐). */
export interface IncompleteDays {
  readonly days: number;
  /** How many complaints of them are still expected to become known, at the usual pace. */
  readonly expected: string;
}

/** A day of the period: counts as decimal strings, null where they are not known. */
export interface BurnDownDay {
  readonly day: Day;
  readonly count: string | null;
  /** At the end of the day; negative when over. */
  readonly left: string | null;
  /** What would be left if the allowance were used evenly over the working days. */
  readonly even: string;
  /** The rate so far at the end of the day; null where it is not known. */
  readonly rate: string | null;
  /** What would be left if as many had been counted as on the same days a year before; null where these are not known. */
  readonly leftYearBefore: string | null;
}

/** What will be left at the end of a day to come: the mean, and the 80 % interval. */
export interface BurnDownFanPoint {
  readonly day: Day;
  readonly low: string;
  readonly expected: string;
  readonly high: string;
}

export interface BurnDown {
  readonly allowance: string;
  readonly days: readonly BurnDownDay[];
  readonly fan: readonly BurnDownFanPoint[];
  readonly yearBefore: { readonly period: string; readonly complete: boolean } | null;
  /** Null where all is known, as far as can be told. */
  readonly incomplete: IncompleteDays | null;
}

/** What is left of an allowance day by day, beside even use and what is to come (SCREENS §2): a gauge that runs to zero. */
export function burnDown(figures: BurnDownFigures): BurnDown {
  const { period, allowance, counts, course, calendar, yearBefore } = figures;
  const total = Number(allowance);
  const rates = ratesOf(figures);
  const lefts = leftsOf(total, counts);
  const leftsBefore = leftsOf(total, yearBefore?.counts ?? []);
  const days = Array.from({ length: daysOf(period) }, (_, place): BurnDownDay => {
    const day = addDays(period.start, place);
    const even = total * (1 - Number(workingTime(period, day, calendar).elapsed));
    return {
      day,
      count: textOf(counts[place]),
      left: textOf(lefts[place]),
      even: even.toFixed(1),
      rate: rates[place] ?? null,
      leftYearBefore: textOf(leftsBefore[place]),
    };
  });
  const left = lefts.at(-1) ?? total;
  const rest = (more: number) => String(left - more);
  const fan = course
    .filter(({ day }) => daysBetween(day, period.end) > 0)
    .map(({ day, low, expected, high }) => ({ day, low: rest(high), expected: rest(expected), high: rest(low) }));
  return {
    allowance: allowance.toString(),
    days,
    fan,
    incomplete: figures.incomplete,
    yearBefore: yearBefore === null ? null : { period: yearBefore.period, complete: yearBefore.complete },
  };
}

/** What is left at the end of each day. */
function leftsOf(total: number, counts: readonly number[]): number[] {
  let left = total;
  return counts.map((count) => (left -= count));
}

/** The rate at the end of each day known; from the first step without a base on it is not. */
function ratesOf({ period, counts, steps, decimals }: BurnDownFigures): (string | null)[] {
  let rate: Ratio | null = ZERO;
  return counts.map((count, place) => {
    const day = addDays(period.start, place);
    const each = steps.findLast(({ from }) => from <= day)?.perComplaint ?? null;
    rate = rate === null || each === null ? null : add(rate, multiply(each, ratio(BigInt(count))));
    return rate === null ? null : formatHalfUp(rate, decimals);
  });
}

function textOf(figure: number | undefined): string | null {
  return figure === undefined ? null : String(figure);
}
