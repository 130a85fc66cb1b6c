import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Ratio, divide, multiply, parseDecimal, ratio, subtract } from '../../shared/ratio.ts';
import type { Operator } from './limit.ts';
import { isCeiling, isInside, largestCount } from './verdict.ts';

const MILLION = '1000000';

function rateOf(count: bigint, base: Ratio, multiplier: string): Ratio {
  return divide(multiply(ratio(count), parseDecimal(multiplier)), base);
}

describe('the allowance', () => {
  // DOMAIN §5.1: users, then 20 a quarter, 70 a year, 6 a year per million
  test.each([
    [150_000n, 3n, 10n, 0n],
    [500_000n, 10n, 35n, 3n],
    [1_000_000n, 20n, 70n, 6n],
    [2_000_000n, 40n, 140n, 12n],
    [3_450_000n, 69n, 241n, 20n],
    [60_000_000n, 1200n, 4200n, 360n],
  ])('of %i users is rounded down', (users, quarter, year, unexplained) => {
    const allowances = [20n, 70n, 6n].map((limit) => largestCount(ratio(limit), '<=', ratio(users), MILLION));
    expect(allowances).toEqual([quarter, year, unexplained]);
  });

  test('of 150,000 users leaves no room for one unexplained charge', () => {
    expect(isInside(rateOf(1n, ratio(150_000n), MILLION), '<=', ratio(6n))).toBe(false);
  });

  test('of a strict limit is one less where the limit would be met exactly', () => {
    expect(largestCount(ratio(20n), '<', ratio(1_000_000n), MILLION)).toBe(19n);
    expect(largestCount(ratio(20n), '<', ratio(1_000_001n), MILLION)).toBe(20n);
  });

  test('is inside and one more is a breach, up to two billion customers', () => {
    const limits = fc.tuple(fc.bigInt(0n, 10_000_000n), fc.integer({ min: 0, max: 6 }));
    const bases = fc.tuple(fc.bigInt(1n, 2_000_000_000n), fc.constantFrom(1n, 2n, 3n, 7n, 92n));
    const multipliers = fc.constantFrom('1', '100', '1000', '10000', '100000', MILLION, '0.5', '12.75');
    const operators = fc.constantFrom<Operator>('<=', '<', '=');
    fc.assert(
      fc.property(limits, bases, multipliers, operators, ([digits, scale], [n, d], multiplier, operator) => {
        const [limit, base] = [ratio(digits, 10n ** BigInt(scale)), ratio(n, d)];
        const ceiling = operator === '=' ? '<=' : operator;
        const allowed = largestCount(limit, operator, base, multiplier);
        const inside = isInside(rateOf(allowed, base, multiplier), ceiling, limit);
        const over = isInside(rateOf(allowed + 1n, base, multiplier), ceiling, limit);
        expect([inside, over]).toEqual([true, false]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what is left', () => {
  test('is at least one too many as soon as a rate is over by a hair', () => {
    // two thirds of a complaint too many are one, and one is one
    expect(largestCount(ratio(-2n, 3n), '<=', ratio(1_000_000n), MILLION)).toBe(-1n);
    expect(largestCount(ratio(-1n), '<=', ratio(1_000_000n), MILLION)).toBe(-1n);
  });

  test('is negative exactly when the line is breached', () => {
    const bases = fc.bigInt(1n, 2_000_000_000n);
    fc.assert(
      fc.property(
        fc.bigInt(0n, 100_000n),
        fc.bigInt(0n, 1000n),
        bases,
        fc.constantFrom<Operator>('<=', '<'),
        (count, limit, users, operator) => {
          const rate = rateOf(count, ratio(users), MILLION);
          const left = largestCount(subtract(ratio(limit), rate), operator, ratio(users), MILLION);
          expect(left < 0n).toBe(!isInside(rate, operator, ratio(limit)));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('a rate', () => {
  const twenty = ratio(20n);
  const [below, above] = [ratio(20n * 10n ** 12n - 1n, 10n ** 12n), ratio(20n * 10n ** 12n + 1n, 10n ** 12n)];

  test.each<[Operator, boolean, boolean, boolean]>([
    ['<=', true, true, false],
    ['<', true, false, false],
    ['>=', false, true, true],
    ['>', false, false, true],
    ['=', false, true, false],
  ])('stands to a limit by %s, told apart by a hair', (operator, under, equal, over) => {
    expect([below, twenty, above].map((rate) => isInside(rate, operator, twenty))).toEqual([under, equal, over]);
  });

  test.each<[Operator, string, boolean]>([
    ['<=', '20', true],
    ['<', '20', true],
    ['=', '0', true],
    ['=', '100', false],
    ['>=', '90', false],
  ])('there is an allowance under %s %s: %s', (operator, value, expected) => {
    expect(isCeiling(operator, parseDecimal(value))).toBe(expected);
  });
});
