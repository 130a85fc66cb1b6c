import { addDays, type Day } from '../../shared/calendar-day.ts';
import { type Period, daysOf, lastDay } from '../../shared/period.ts';
import { formatHalfUp, ratio } from '../../shared/ratio.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../shared/working-day.ts';

/** How much of a period's working time is over: complaints come on working days, so a week of holidays uses up little. */
export interface WorkingTime {
  /** Share of the working days that are over, three decimals. */
  readonly elapsed: string;
  readonly daysLeft: number;
}

/** The working time of a period at the end of a day (SCREENS §1: the bar's tick); a period of rest alone goes by its days. */
export function workingTime(period: Period, until: Day, calendar: WorkingCalendar): WorkingTime {
  const eve = addDays(period.start, -1);
  const reached = [eve, until, lastDay(period)].sort()[1] ?? until;
  const all = workingDaysBetween(calendar, eve, lastDay(period));
  const over = workingDaysBetween(calendar, eve, reached);
  const share =
    all > 0 ? ratio(BigInt(over), BigInt(all)) : ratio(BigInt(daysOver(eve, reached)), BigInt(daysOf(period)));
  return { elapsed: formatHalfUp(share, 3), daysLeft: all - over };
}

function daysOver(eve: Day, reached: Day): number {
  return workingDaysBetween({ isWorkingDay: () => true }, eve, reached);
}
