import type { Day } from '../../shared/calendar-day.ts';
import { contains } from '../../shared/period.ts';
import { type Ratio, ZERO, add, compare, divide, multiply, parseDecimal, ratio } from '../../shared/ratio.ts';
import type { Operator } from './limit.ts';
import type { Part } from './measure.ts';
import { isCeiling } from './verdict.ts';

export interface DayCount {
  readonly day: Day;
  readonly count: bigint;
}

/**
 * The first day on which the complaints counted so far exceeded the line. Days come in order; null when none did, and
 * for floors, which only the end of a period can miss.
 */
export function breachDay(
  days: readonly DayCount[],
  parts: readonly Part[],
  multiplier: string,
  operator: Operator,
  limit: Ratio,
): Day | null {
  if (!isCeiling(operator)) return null;
  let rate = ZERO;
  for (const { day, count } of days) {
    const base = parts.find(({ period }) => contains(period, day))?.base;
    if (base === undefined || base === null) continue;
    rate = add(rate, divide(multiply(ratio(count), parseDecimal(multiplier)), base));
    const order = compare(rate, limit);
    if (order > 0 || (order === 0 && operator === '<')) return day;
  }
  return null;
}
