import { type Day, addDays } from '../../../shared/calendar-day.ts';
import { type Period, isLonger, periodContaining, previousPeriod } from '../../../shared/period.ts';
import type { IndicatorDefinition } from '../indicator.ts';

/** The stretches a pace is learnt from: the present period, and those before it taken together. */
export interface PacePeriods {
  readonly present: Period;
  readonly before: Period;
}

/** The periods before that have a say. */
const PERIODS_BEFORE = 3;
/** Thirteen weeks: three days or weeks say too little. */
const LEAST_DAYS = 91;

/**
 * A line over a longer period than its indicator's own (a year of quarters) moves at the pace of the indicator's period;
 * what came three quarters ago is no longer the pace.
 */
export function pacePeriods({ period: own }: IndicatorDefinition, period: Period, asOf: Day): PacePeriods {
  const present = isLonger(period.kind, own) ? periodContaining(own, asOf) : period;
  let first = present;
  for (let step = 0; step < PERIODS_BEFORE; step += 1) first = previousPeriod(first);
  const least = addDays(present.start, -LEAST_DAYS);
  const start = first.start < least ? first.start : least;
  return { present, before: { kind: present.kind, code: `${start}/${present.start}`, start, end: present.start } };
}
