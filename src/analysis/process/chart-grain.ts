import { type Day, addDays } from '../../shared/calendar-day.ts';
import { type Period, periodContaining, previousPeriod } from '../../shared/period.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { askedDay } from '../../red-lines/readings/asked-period.ts';

/** Kinds of period a process is drawn by. */
export const CHART_GRAINS = ['month', 'week', 'quarter'] as const;
export type ChartGrain = (typeof CHART_GRAINS)[number];

const EARLIEST = '1990-12-31';

/** The last period that was over at the end of a day; without a day, by now. One still open would look like a fall. */
export function lastClosed(grain: ChartGrain, asOf: string | undefined, today: Day): Period {
  if (asOf === undefined) return previousPeriod(periodContaining(grain, today));
  const day = askedDay(asOf, today);
  if (day < EARLIEST) throw invalidField('asOf', 'out-of-range', `asOf must not lie before ${EARLIEST}`);
  const next = addDays(day, 1);
  return previousPeriod(periodContaining(grain, next < today ? next : today));
}
