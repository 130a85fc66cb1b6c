import { describe, expect, test } from '@jest/globals';
import { compareDecimals, grouped, percent, rounded } from './numbers.ts';

describe('figures on screen', () => {
  test.each([
    ['0', '0'],
    ['27160', '27,160'],
    ['1358000000', '1,358,000,000'],
    ['9007199254740993', '9,007,199,254,740,993'],
    ['-26', '−26'],
    ['1234.50', '1,234.50'],
  ])('%s is printed %s', (decimal, text) => {
    expect(grouped(decimal)).toBe(text);
  });

  test.each([
    ['0.4857', '49%'],
    ['0.999', '99%'],
    ['1', '100%'],
    ['1.032', '103%'],
    ['0.001', '<1%'],
    ['0', '0%'],
  ])('a share of %s is printed %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test('a base is rounded as each language says it', () => {
    expect(rounded('3120000', 'zh')).toBe('312万');
    expect(rounded('3120000', 'en')).toBe('3.12M');
  });

  test.each([
    ['9.7', '13.1', -1],
    ['13.10', '13.1', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['-2', '1', -1],
  ])('%s against %s is %d', (left, right, order) => {
    expect(compareDecimals(left, right)).toBe(order);
  });
});
