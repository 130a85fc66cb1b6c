import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../../shared/period.ts';
import { ratio } from '../../shared/ratio.ts';
import { breakBetween, growth } from './growth.ts';

describe('growth', () => {
  // published by MIIT, ORR and CCWater
  test.each([
    [14_942n, 16_055n, '-6.9'],
    [16_432n, 14_942n, '10.0'],
    [84_344n, 83_984n, '0.4'],
    [106_196n, 106_693n, '-0.5'],
  ])('to %i from %i is %s %%', (now, before, printed) => {
    expect(growth(ratio(now), ratio(before))).toBe(printed);
  });

  test('from nothing is not a number', () => {
    expect(growth(ratio(5n), ratio(0n))).toBeNull();
  });
});

describe('a break of series', () => {
  const [before, now] = [parsePeriod('2021-Q4'), parsePeriod('2022-Q1')];

  test.each([
    ['2022-01-01', true],
    ['2022-02-15', true],
    ['2021-11-01', true],
    ['2021-10-01', false],
    ['2022-04-01', false],
  ])('on %s stands between two quarters: %s', (date, between) => {
    if (before === undefined || now === undefined) throw new Error('no such quarters');
    expect(breakBetween([{ date, note: '重复投诉合并统计' }], before, now) !== undefined).toBe(between);
  });
});
