import type { Period } from '../../shared/period.ts';
import { type Ratio, divide, formatHalfUp, multiply, ratio, subtract } from '../../shared/ratio.ts';
import type { SeriesBreak } from './indicator.ts';

const HUNDRED = ratio(100n);

/** Growth in per cent from the unrounded rates, to one decimal; null where there is nothing to grow from. */
export function growth(now: Ratio, before: Ratio): string | null {
  if (before.numerator === 0n) return null;
  return formatHalfUp(multiply(divide(subtract(now, before), before), HUNDRED), 1);
}

/** The break of series that lies between two periods, or inside either: across it they must not be compared. */
export function breakBetween(breaks: readonly SeriesBreak[], before: Period, now: Period): SeriesBreak | undefined {
  return breaks.find(({ date }) => date > before.start && date < now.end);
}
