import { expect, test } from '@jest/globals';
import { printedNumber } from './order-number.ts';

test.each([
  ['supervision', 12, '督办〔2026〕12号', 'SO 2026/12'],
  ['directive', 4, '督察〔2026〕4号', 'SD 2026/4'],
] as const)('an order of the grade %s is printed by its own sign', (grade, number, zh, en) => {
  expect(printedNumber({ grade, year: 2026, number })).toEqual({ zh, en });
});
