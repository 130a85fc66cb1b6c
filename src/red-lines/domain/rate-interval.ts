import { parseDecimal, toNumber } from '../../shared/ratio.ts';
import { type IndicatorDefinition, isShare } from './indicator.ts';
import { type Interval, poissonInterval, wilsonInterval } from './interval.ts';
import type { Measured } from './measure.ts';

/**
 * The 95 % interval of a rate, printed like the rate: Wilson for a share, exact Poisson otherwise. The rate of several
 * periods is scaled from the interval of all their complaints together, which is exact when their bases are equal. An
 * interval is a statistic, never a verdict, so it alone is reckoned in floating point.
 */
export function rateInterval(
  definition: IndicatorDefinition,
  { count, whole, base, rate }: Measured,
): { low: string; high: string } | null {
  if (rate === null) return null;
  const multiplier = toNumber(parseDecimal(definition.multiplier));
  if (isShare(definition.denominator)) {
    // more of one kind than of the other is no share, and has no interval
    return count > whole ? null : printed(wilsonInterval(Number(count), Number(whole)), multiplier, definition);
  }
  const perEvent = count > 0n ? toNumber(rate) / Number(count) : multiplier / (base === null ? 1 : toNumber(base));
  return printed(poissonInterval(Number(count)), perEvent, definition);
}

function printed({ low, high }: Interval, unit: number, { decimals }: IndicatorDefinition) {
  return { low: (low * unit).toFixed(decimals), high: (high * unit).toFixed(decimals) };
}
