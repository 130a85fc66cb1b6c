import { type Day, addDays, daysBetween } from '../../shared/calendar-day.ts';
import { type Period, daysOf } from '../../shared/period.ts';
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
}

/** A day of the period: counts as decimal strings, null where they are not known. */
export interface BurnDownDay {
  readonly day: Day;
  readonly count: string | null;
  /** At the end of the day; negative when over. */
  readonly left: string | null;
  /** What would be left if the allowance were used evenly over the working days. */
  readonly even: string;
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
}

/** What is left of an allowance day by day, beside even use and what is to come (SCREENS §2): a gauge that runs to zero. */
export function burnDown({ period, allowance, counts, course, calendar }: BurnDownFigures): BurnDown {
  const total = Number(allowance);
  let left = total;
  const days = Array.from({ length: daysOf(period) }, (_, place): BurnDownDay => {
    const day = addDays(period.start, place);
    const count = counts[place];
    left -= count ?? 0;
    const even = total * (1 - Number(workingTime(period, day, calendar).elapsed));
    return {
      day,
      count: count === undefined ? null : String(count),
      left: count === undefined ? null : String(left),
      even: even.toFixed(1),
    };
  });
  const rest = (more: number) => String(left - more);
  const fan = course
    .filter(({ day }) => daysBetween(day, period.end) > 0)
    .map(({ day, low, expected, high }) => ({ day, low: rest(high), expected: rest(expected), high: rest(low) }));
  return { allowance: allowance.toString(), days, fan };
}
