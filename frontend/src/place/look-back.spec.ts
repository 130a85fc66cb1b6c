import { describe, expect, test } from '@jest/globals';
import { dayAfter } from './day-after.ts';
import { lookingBack } from './look-back.ts';

const TODAY = '2026-11-22';

describe('looking back to a day', () => {
  test.each([
    ['2026-11-13', '2026-Q4', '2026-Q4'],
    ['2026-09-30', '2026-Q4', '2026-Q3'],
    ['2025-12-31', '2026', '2025'],
    ['2026-06-30', '2026-H2', '2026-H1'],
    ['2026-10-31', '2026-11', '2026-10'],
    ['2026-11-22', '2025-Q4', '2026-Q4'],
  ])('to %s from %s shows %s', (day, period, shown) => {
    expect(lookingBack(day, period, TODAY)).toEqual({ asOf: day, period: shown });
  });

  test.each(['', '0002-11-13', '2026-11-23', '2026-11', '1989-12-31'])('to %j changes nothing', (day) => {
    expect(lookingBack(day, '2026-Q4', TODAY)).toBeNull();
  });
});

test.each([
  ['2026-11-01', -1, '2026-10-31'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
])('the day beside %s by %d is %s', (day, days, beside) => {
  expect(dayAfter(day, days)).toBe(beside);
});
