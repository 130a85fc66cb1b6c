import { describe, expect, test } from '@jest/globals';
import { BroadCount } from './broad-count.ts';
import { exactCount } from './exact-count.ts';
import { negativeBinomial, thinned, together } from './negative-binomial.ts';

describe('the distribution of a count', () => {
  test('is Poisson where the variance is the mean: 13.53 % of none, 27.07 % of one, with a mean of two', () => {
    const two = exactCount(2, 2);
    expect(two.probabilities[0]).toBeCloseTo(Math.exp(-2), 12);
    expect(two.above(0)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(two.above(1)).toBeCloseTo(1 - 3 * Math.exp(-2), 12);
  });

  test('is geometric with a shape of one: a mean of 1 and a variance of 2 halve at every step', () => {
    const halves = negativeBinomial(1, 2);
    for (const [k, left] of [0.5, 0.25, 0.125, 0.0625].entries()) expect(halves.above(k)).toBeCloseTo(left, 12);
    expect(halves.quantile(0.5)).toBe(0);
    expect(halves.quantile(0.51)).toBe(1);
  });

  test.each([
    [0.4, 0.4],
    [51, 149],
    [3_000, 9_000],
  ])('of mean %d and variance %d has them', (mean, variance) => {
    const count = exactCount(mean, variance);
    expect(count.above(count.first - 1)).toBe(1);
    expect(count.mean).toBeCloseTo(mean, 5);
    expect(count.variance / variance).toBeCloseTo(1, 6);
  });

  test('of a mean of nothing is nothing', () => {
    expect(negativeBinomial(0, 0).above(0)).toBe(0);
    expect(negativeBinomial(0, 0).quantile(0.9)).toBe(0);
  });

  test.each([
    [600, 900],
    [10_000, 12_000],
    [4_000, 40_000],
    [60_000, 90_000],
  ])('of mean %d and variance %d is the same whether listed or not, to two in a thousand', (mean, variance) => {
    const [exact, broad] = [exactCount(mean, variance), new BroadCount(mean, variance)];
    for (const z of [-3, -1.3, 0, 0.7, 2.5]) {
      const n = Math.round(mean + z * Math.sqrt(variance));
      expect(Math.abs(exact.above(n) - broad.above(n))).toBeLessThan(0.002);
    }
    for (const probability of [0.1, 0.5, 0.9])
      expect(Math.abs(exact.quantile(probability) - broad.quantile(probability))).toBeLessThanOrEqual(
        Math.max(1, 0.01 * Math.sqrt(variance)),
      );
  });
});

describe('counts together', () => {
  test('are a third: two Poisson counts make a Poisson count', () => {
    const [sum, five] = [together(negativeBinomial(2, 2), negativeBinomial(3, 3)), negativeBinomial(5, 5)];
    for (const n of [0, 3, 5, 9]) expect(sum.above(n)).toBeCloseTo(five.above(n), 10);
  });

  test('of which each complaint is kept with one chance in four are a quarter as many', () => {
    const [quarter, one] = [thinned(negativeBinomial(4, 4), 0.25), negativeBinomial(1, 1)];
    for (const n of [0, 1, 4]) expect(quarter.above(n)).toBeCloseTo(one.above(n), 8);
    expect(thinned(negativeBinomial(4, 12), 1).variance).toBeCloseTo(12, 6);
  });
});
