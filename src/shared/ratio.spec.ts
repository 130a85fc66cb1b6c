import { describe, expect, test } from '@jest/globals';
import {
  add,
  compare,
  divide,
  floor,
  formatHalfUp,
  multiply,
  parseDecimal,
  ratio,
  subtract,
  sum,
  toNumber,
} from './ratio.ts';

describe('an exact ratio', () => {
  test.each([
    ['107.123761', 107123761n, 1000000n],
    ['-5', -5n, 1n],
    ['0.50', 1n, 2n],
    ['1358000000', 1358000000n, 1n],
  ])('reads the decimal %s exactly', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator });
  });

  test.each(['', '1e400', 'NaN', '１２', '1.', '.5', '1,000', '0x10', '+1', ' 1'])('refuses %j', (text) => {
    expect(() => parseDecimal(text)).toThrow('not a decimal number');
  });

  test('adds, subtracts, multiplies and divides without rounding', () => {
    const [third, sixth] = [ratio(1n, 3n), ratio(1n, 6n)];
    expect(add(third, sixth)).toEqual(ratio(1n, 2n));
    expect(subtract(third, sixth)).toEqual(sixth);
    expect(multiply(third, sixth)).toEqual(ratio(1n, 18n));
    expect(divide(third, sixth)).toEqual(ratio(2n));
    expect(sum([third, third, third])).toEqual(ratio(1n));
    expect(() => ratio(1n, 0n)).toThrow('a ratio needs a denominator other than zero');
  });

  test('compares beyond the reach of floating point', () => {
    expect(compare(ratio(9007199254740993n, 9007199254740992n), ratio(1n))).toBe(1);
    expect(compare(ratio(2n, 4n), ratio(1n, 2n))).toBe(0);
    expect(compare(ratio(-1n, 2n), ratio(0n))).toBe(-1);
  });

  test.each([
    [168599999n, 1000000n, 168n],
    [562n, 1n, 562n],
    [-1n, 2n, -1n],
    [0n, 5n, 0n],
  ])('the floor of %s ÷ %s is %s', (numerator, denominator, expected) => {
    expect(floor(ratio(numerator, denominator))).toBe(expected);
  });

  // 16,432 appeals on 1,358 million users are printed as 12.1 (MIIT 2012 Q3)
  test.each([
    [16432n * 1000000n, 1358000000n, 1, '12.1'],
    [5n, 100n, 1, '0.1'],
    [-5n, 100n, 1, '-0.1'],
    [-4n, 100n, 1, '0.0'],
    [25n, 10n, 0, '3'],
    [1n, 3n, 4, '0.3333'],
    [123n, 1n, 2, '123.00'],
  ])('%s ÷ %s with %s decimals is printed %s', (numerator, denominator, decimals, expected) => {
    expect(formatHalfUp(ratio(numerator, denominator), decimals)).toBe(expected);
  });

  test('becomes a number for drawing', () => {
    expect(toNumber(ratio(1n, 4n))).toBe(0.25);
  });
});
