import { type Ratio, formatHalfUp, multiply, parseDecimal, ratio } from '../../shared/ratio.ts';
import type { Operator } from './limit.ts';
import { printed } from './printed.ts';
import { isCeiling, largestCount } from './verdict.ts';

/** A unit to which a line is handed down, with the base it had in the period the apportionment is reckoned on. */
export interface Heir {
  readonly unit: string;
  readonly base: Ratio | null;
}

/** The line of the superior, and the part of it that is handed down: 0.95 keeps a twentieth in reserve. */
export interface ApportionedLine {
  readonly value: string;
  readonly operator: Operator;
  readonly multiplier: string;
  readonly share: string;
}

/** The line of one unit. Its allowance is what the exact part comes to in whole complaints. */
export interface AllocatedLine {
  readonly unit: string;
  readonly value: string;
  readonly base: string | null;
  /** The unit's part of the superior's cases before it is rounded; null without a base, or for a floor. */
  readonly exact: string | null;
  readonly allowance: string | null;
}

/** Decimals a limit may have. */
const MOST_DECIMALS = 9;

/**
 * Hands a line down by base: each unit is allowed as many cases for its customers as the superior for its own, so every
 * unit has the same rate, and its allowance is rounded down like any other. What rounding takes away is the superior's.
 */
export function allocateLine(line: ApportionedLine, heirs: readonly Heir[]): AllocatedLine[] {
  const { operator, multiplier } = line;
  const value = allocatedValue(line);
  return heirs.map(({ unit, base }) => {
    if (base === null || !isCeiling(operator, parseDecimal(value)))
      return { unit, value, base: base && printed(base), exact: null, allowance: null };
    const per = parseDecimal(multiplier);
    const exact = multiply(multiply(parseDecimal(value), base), ratio(per.denominator, per.numerator));
    const allowance = largestCount(parseDecimal(value), operator, base, multiplier);
    return { unit, value, base: printed(base), exact: formatHalfUp(exact, 2), allowance: allowance.toString() };
  });
}

/** The part of the superior's value; where it has too many decimals, cut to the stricter side. */
export function allocatedValue({ value, share, operator }: Omit<ApportionedLine, 'multiplier'>): string {
  const { numerator, denominator } = multiply(parseDecimal(value), parseDecimal(share));
  const scaled = numerator * 10n ** BigInt(MOST_DECIMALS);
  const up = !isCeiling(operator, parseDecimal(value)) && scaled % denominator !== 0n ? 1n : 0n;
  return printedWhole(ratio(scaled / denominator + up, 10n ** BigInt(MOST_DECIMALS)));
}

function printedWhole(value: Ratio): string {
  const text = formatHalfUp(value, MOST_DECIMALS);
  return text.replace(/\.?0+$/, '');
}
