import { describe, expect, test } from '@jest/globals';
import { coveredPeriod, dayBefore } from './covered-days.ts';

describe('the day before', () => {
  test.each([
    ['2026-12-01', '2026-11-30'],
    ['2024-03-01', '2024-02-29'],
    ['2026-01-01', '2025-12-31'],
  ])('%s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });
});

test.each([
  ['2026-11-01', '2026-12-01', '2026-11'],
  ['2026-10-31', '2026-11-02', '2026'],
  ['2025-12-31', '2026-01-02', '2026'],
])('%s to %s lie in %s', (from, until, period) => {
  expect(coveredPeriod({ from, until })).toBe(period);
});
