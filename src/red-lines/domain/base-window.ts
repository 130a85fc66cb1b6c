import { type Day, addDays, daysBetween } from '../../shared/calendar-day.ts';
import { type Period, type PeriodKind, daysOf, lastDay, nextPeriod, periodContaining } from '../../shared/period.ts';
import { type Ratio, ratio } from '../../shared/ratio.ts';
import type { BaseInstant } from './indicator.ts';

/** How finely a series of customers is kept. */
export type Grain = Extract<PeriodKind, 'month' | 'quarter' | 'half' | 'year'>;

/** One figure a base is made of, and the part it has in it. */
export interface BaseShare {
  readonly grain: Period;
  readonly weight: Ratio;
}

const ONE = ratio(1n);

/**
 * The figures whose weighted sum is the base of a period. A figure coarser than the period stands for all of it (the
 * customers of a quarter are those of each of its months), except for a flow, which cannot be split: then there is none.
 * A rolling window ends with the period; each month takes part with the share of its days inside the window.
 */
export function baseWindow(taken: BaseInstant, period: Period, grain: Grain): BaseShare[] | undefined {
  if (taken.instant === 'rolling') return rollingWindow(taken.days, period, grain);
  if (taken.instant === 'snapshot') return [{ grain: monthOf(period, taken.month, grain), weight: ONE }];
  if (taken.instant === 'end') return [{ grain: periodContaining(grain, lastDay(period)), weight: ONE }];
  const grains = grainsOver(grain, period.start, period.end);
  if (taken.instant === 'flow') return divides(grains, period) ? withWeight(grains, ONE) : undefined;
  return withWeight(grains, ratio(1n, BigInt(grains.length)));
}

function rollingWindow(days: number, period: Period, grain: Grain): BaseShare[] {
  const from = addDays(period.end, -days);
  return grainsOver(grain, from, period.end).map((part) => {
    const start = part.start > from ? part.start : from;
    const end = part.end < period.end ? part.end : period.end;
    return { grain: part, weight: ratio(BigInt(daysBetween(start, end)), BigInt(daysOf(part))) };
  });
}

function monthOf(period: Period, month: number, grain: Grain): Period {
  let found = periodContaining('month', period.start);
  for (let passed = 1; passed < month; passed += 1) found = nextPeriod(found);
  return periodContaining(grain, found.start);
}

function grainsOver(grain: Grain, from: Day, end: Day): Period[] {
  const grains: Period[] = [];
  for (let part = periodContaining(grain, from); part.start < end; part = nextPeriod(part)) grains.push(part);
  return grains;
}

function divides(grains: readonly Period[], period: Period): boolean {
  return grains[0]?.start === period.start && grains.at(-1)?.end === period.end;
}

function withWeight(grains: readonly Period[], weight: Ratio): BaseShare[] {
  return grains.map((grain) => ({ grain, weight }));
}
