import { type Ratio, divide, formatHalfUp, multiply, parseDecimal, ratio } from '../../shared/ratio.ts';
import { type IndicatorDefinition, isShare } from './indicator.ts';
import { poissonInterval, wilsonInterval } from './interval.ts';
import type { Measured } from './measure.ts';

const MICRO = 1_000_000n;

/**
 * The 95 % interval of a rate, printed like the rate: Wilson for a share, exact Poisson otherwise. The rate of several
 * periods is scaled from the interval of all their complaints together, which is exact when their bases are equal.
 */
export function rateInterval(
  definition: IndicatorDefinition,
  { count, whole, base, rate }: Measured,
): { low: string; high: string } | null {
  if (rate === null) return null;
  const multiplier = parseDecimal(definition.multiplier);
  if (isShare(definition.denominator)) {
    // more of one kind than of the other is no share, and has no interval
    if (count > whole) return null;
    const { low, high } = wilsonInterval(Number(count), Number(whole));
    return printed(low, high, multiplier, definition.decimals);
  }
  const { low, high } = poissonInterval(Number(count));
  const perEvent = count > 0n ? divide(rate, ratio(count)) : divide(multiplier, base ?? ratio(1n));
  return printed(low, high, perEvent, definition.decimals);
}

function printed(low: number, high: number, unit: Ratio, decimals: number): { low: string; high: string } {
  return { low: scaled(low, unit, decimals), high: scaled(high, unit, decimals) };
}

function scaled(value: number, unit: Ratio, decimals: number): string {
  const exact = ratio(BigInt(Math.round(value * Number(MICRO))), MICRO);
  return formatHalfUp(multiply(exact, unit), decimals);
}
