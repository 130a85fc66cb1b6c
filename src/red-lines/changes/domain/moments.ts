import { type Day } from '../../../shared/calendar-day.ts';
import {
  isLonger,
  isRolling,
  lastDay,
  nextPeriod,
  type Period,
  type PeriodKind,
  periodContaining,
  periodsUpTo,
} from '../../../shared/period.ts';

/** A day on which a period is judged: its last, or one on which it still ran. */
export interface Moment {
  readonly period: Period;
  readonly asOf: Day;
}

/** How far back a change is recomputed (DESIGN §3, Change control): the present month and those before it. */
export const IMPACT_MONTHS = 24;

/**
 * When a line of a kind of period was judged in the last 24 months: at the end of each month the period then running, as
 * the monthly reviews did; lines of weeks and days at the end of each, and those of a rolling window by the one that ended
 * with each month. What still runs is judged as of today.
 */
export function momentsOf(kind: PeriodKind, today: Day): Moment[] {
  const months = periodsUpTo(periodContaining('month', today), IMPACT_MONTHS);
  const reached = (day: Day): Day => (day < today ? day : today);
  if (isRolling(kind)) return months.map((month) => windowTo(kind, reached(lastDay(month))));
  if (!isLonger('month', kind))
    return months.map((month) => ({ period: periodContaining(kind, month.start), asOf: reached(lastDay(month)) }));
  const moments: Moment[] = [];
  const first = periodContaining(kind, months[0]?.start ?? today);
  for (let period = first; period.start <= today; period = nextPeriod(period))
    moments.push({ period, asOf: reached(lastDay(period)) });
  return moments;
}

function windowTo(kind: PeriodKind, asOf: Day): Moment {
  return { period: periodContaining(kind, asOf), asOf };
}
