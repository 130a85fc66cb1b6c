import { type Period, isRolling } from '../../shared/period.ts';
import { type Ratio, add, divide, multiply, parseDecimal, ratio, subtract, ZERO } from '../../shared/ratio.ts';
import { type IndicatorDefinition, isShare } from './indicator.ts';
import type { Limit } from './limit.ts';
import type { Measured, Part } from './measure.ts';
import { isCeiling, largestCount } from './verdict.ts';

/** The stretch in which a line was crossed, and the count there that was still inside it. */
export interface BreachingPart {
  readonly period: Period;
  readonly allowed: bigint;
}

/**
 * Finds where complaints first exceeded the line: of several periods whose rates add up, the first whose count is more
 * than the earlier ones left room for. The day of breach is the first on which the count within it exceeds `allowed`.
 * There is none for a floor, which only the end of a period can miss, nor for a share, which rises and falls, nor for a
 * rolling window, which was crossed on the day some earlier window was.
 */
export function breachingPart(
  definition: IndicatorDefinition,
  { operator, value }: Limit,
  period: Period,
  measured: Measured,
): BreachingPart | undefined {
  if (!isCeiling(operator, parseDecimal(value)) || isShare(definition.denominator)) return undefined;
  if (isRolling(period.kind)) return undefined;
  let used = ZERO;
  for (const part of partsOf(definition, period, measured)) {
    const room = subtract(parseDecimal(value), used);
    const allowed = largestCount(room, operator, part.base, definition.multiplier);
    if (part.count > allowed) return { period: part.period, allowed };
    used = add(used, divide(multiply(ratio(part.count), parseDecimal(definition.multiplier)), part.base));
  }
  return undefined;
}

function partsOf(
  { denominator }: IndicatorDefinition,
  period: Period,
  { parts, count }: Measured,
): (Part & { readonly base: Ratio })[] {
  if (denominator === null) return [{ period, count, base: ratio(1n) }];
  return parts.flatMap((part) => (part.base === null ? [] : [{ ...part, base: part.base }]));
}
