/** An exact fraction; the denominator is positive and the fraction is in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Ratio = { numerator: 0n, denominator: 1n };

/** The fraction n ÷ d in lowest terms. Throws when d is zero: a rate without a base is not a number. */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('a ratio needs a denominator other than zero');
  if (denominator === 1n) return { numerator, denominator };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Reads a plain decimal such as "107.123761" or "-5" exactly. Throws on anything else. */
export function parseDecimal(text: string): Ratio {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal number: ${text}`);
  const [, sign, whole, fraction = ''] = match;
  return ratio(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function sum(ratios: readonly Ratio[]): Ratio {
  let [numerator, denominator] = [0n, 1n];
  // reduced once at the end: finding common divisors is what costs
  for (const term of ratios) {
    numerator = numerator * term.denominator + term.numerator * denominator;
    denominator *= term.denominator;
  }
  return ratio(numerator, denominator);
}

/** Negative, zero or positive as a is below, equal to or above b; exact. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number not above the fraction. */
export function floor(a: Ratio): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/** Prints the fraction with so many decimals, rounded half away from zero, as regulators print their rates. */
export function formatHalfUp(a: Ratio, decimals: number): string {
  const scaled = (a.numerator < 0n ? -a.numerator : a.numerator) * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + a.denominator) / (2n * a.denominator);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return a.numerator < 0n && rounded !== 0n ? `-${text}` : text;
}

/** The nearest floating-point number: for drawing and statistics only, never for a verdict. */
export function toNumber(a: Ratio): number {
  const scaled = (a.numerator * 10n ** 12n) / a.denominator;
  return Number(scaled) / 1e12;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
