import { describe, expect, test } from '@jest/globals';
import { rateRatio } from './rate-ratio.ts';

const printed = (value: number | null) => value?.toFixed(2);

describe('the rate ratio', () => {
  // DEMO §7
  test.each([
    ['Xiuchuan', 412, 231, 3105, 2986, '0.58 0.49 0.69'],
    ['Beiyuan', 143, 78, 1610, 1585, '0.55 0.42 0.74'],
    ['Metro line 1', 176, 98, 1480, 1395, '0.59 0.46 0.76'],
    ['Jinping', 188, 241, 1905, 1930, '1.27 1.03 1.55'],
    ['Beiyuan, again', 29, 57, 590, 602, '1.93 1.21 3.06'],
  ])('of %s is taken beside the change of the others', (_, before, after, othersBefore, othersAfter, expected) => {
    const found = rateRatio({ before, after }, { before: othersBefore, after: othersAfter });
    expect([found?.ratio, found?.low, found?.high].map((value) => printed(value ?? null)).join(' ')).toBe(expected);
  });

  // Clopper–Pearson of 5 of 15: 0.1182 to 0.6162, as odds 0.134 to 1.606; of 0 of 10: up to 0.3085, as odds 0.446; of 10 of 20: 0.2720 to 0.7280
  test.each([
    [10, 5, '0.50 0.13 1.61'],
    [10, 0, '0.00 0.00 0.45'],
    [10, 10, '1.00 0.37 2.68'],
  ])('of %i before and %i after has the exact interval where there are no others', (before, after, expected) => {
    const found = rateRatio({ before, after }, null);
    expect([found?.ratio, found?.low, found?.high].map((value) => printed(value ?? null)).join(' ')).toBe(expected);
  });

  test('allows for a window that is not over: 41 of 56 days', () => {
    expect(printed(rateRatio({ before: 56, after: 41 }, null, 41 / 56)?.ratio ?? null)).toBe('1.00');
  });

  test('cannot be told where nothing came before', () => {
    expect(rateRatio({ before: 0, after: 7 }, null)).toBeNull();
  });

  test('is the same by both ways where counts are large', () => {
    const [exact, logarithm] = [
      rateRatio({ before: 1100, after: 900 }, null),
      rateRatio({ before: 1101, after: 900 }, null),
    ];
    expect(printed(exact?.low ?? null)).toBe(printed(logarithm?.low ?? null));
  });

  test('of no complaint at all beside others ends at zero, and its interval does not', () => {
    expect(rateRatio({ before: 20, after: 0 }, { before: 100, after: 100 })).toMatchObject({ ratio: 0, low: 0 });
  });
});
