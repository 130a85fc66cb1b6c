import { type Ratio, formatHalfUp } from '../../shared/ratio.ts';

const MOST_DECIMALS = 6;

/** An exact figure as a plain decimal: whole where it is whole, else at most six decimals, half-up. */
export function printed(value: Ratio): string {
  if (value.denominator === 1n) return value.numerator.toString();
  return formatHalfUp(value, MOST_DECIMALS).replace(/\.?0+$/, '');
}
