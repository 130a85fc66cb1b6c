import { describe, expect, test } from '@jest/globals';
import { moneyInWords } from './money.ts';

describe('money', () => {
  test.each([
    ['472192.00', 'CNY', '约47.2万元', 'CNY 472,192'],
    ['20000.00', 'CNY', '约2万元', 'CNY 20,000'],
    ['9999.40', 'CNY', '9,999元', 'CNY 9,999'],
    ['0.00', 'CNY', '0元', 'CNY 0'],
    ['1940000.00', 'GBP', '1,940,000 GBP', 'GBP 1,940,000'],
  ])('of %s %s is %s, and in English %s', (amount, currency, zh, en) => {
    expect([moneyInWords({ amount, currency }, 'zh'), moneyInWords({ amount, currency }, 'en')]).toEqual([zh, en]);
  });
});
