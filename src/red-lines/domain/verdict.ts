import { type Ratio, compare, parseDecimal } from '../../shared/ratio.ts';
import type { Operator } from './limit.ts';

/** Whether an exact rate stands to the limit as it has to; equal is inside for ≤, ≥ and =. */
export function isInside(rate: Ratio, operator: Operator, limit: Ratio): boolean {
  const order = compare(rate, limit);
  if (operator === '<=') return order <= 0;
  if (operator === '<') return order < 0;
  if (operator === '>=') return order >= 0;
  if (operator === '>') return order > 0;
  return order === 0;
}

/**
 * Whether more complaints can only bring the rate closer to the line: only then is there an allowance to use up. What must
 * equal something else than nothing can be missed from both sides.
 */
export function isCeiling(operator: Operator, limit: Ratio): boolean {
  return operator === '<=' || operator === '<' || (operator === '=' && limit.numerator === 0n);
}

/**
 * The largest count that keeps `count × multiplier ÷ base` inside a ceiling of `room`: floor(room × base ÷ multiplier),
 * one less where a strict limit would be met exactly. Negative when there is no room at all.
 */
export function largestCount(room: Ratio, operator: Operator, base: Ratio, multiplier: string): bigint {
  const per = parseDecimal(multiplier);
  const dividend = room.numerator * base.numerator * per.denominator;
  const divisor = room.denominator * base.denominator * per.numerator;
  const met = dividend % divisor === 0n;
  const quotient = dividend / divisor;
  const whole = dividend < 0n && !met ? quotient - 1n : quotient;
  return operator === '<' && met ? whole - 1n : whole;
}
