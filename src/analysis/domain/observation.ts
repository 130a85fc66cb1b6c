import { type IndicatorDefinition, isCustomerBase, isShare } from '../../red-lines/domain/indicator.ts';
import type { Measured } from '../../red-lines/domain/measure.ts';
import { divide, ratio, sum, toNumber } from '../../shared/ratio.ts';
import type { Observation } from './chance.ts';

/**
 * A measurement as statistics take it: so many counted of so much. A rate that is the sum of several periods' has the
 * mean of their bases, so that count ÷ size × multiplier is that rate wherever the base stands still. Null without a rate.
 */
export function observationOf(
  { denominator }: IndicatorDefinition,
  { count, whole, rate, parts }: Measured,
): Observation | null {
  if (rate === null) return null;
  if (isShare(denominator)) return { count: Number(count), size: Number(whole) };
  if (!isCustomerBase(denominator)) return { count: Number(count), size: 1 };
  const bases = parts.flatMap(({ base }) => base ?? []);
  return { count: Number(count), size: toNumber(divide(sum(bases), ratio(BigInt(bases.length)))) };
}
