import { describe, expect, test } from '@jest/globals';
import { currentPeriod } from './current-period.ts';

describe('the period a day lies in', () => {
  test.each([
    ['year', '2026-11-22', '2026'],
    ['half', '2026-06-30', '2026-H1'],
    ['half', '2026-07-01', '2026-H2'],
    ['quarter', '2026-11-22', '2026-Q4'],
    ['month', '2026-02-28', '2026-02'],
    ['day', '2026-11-22', '2026-11-22'],
    ['week', '2026-11-22', '2026-W47'],
    // 1 January 2027 is a Friday and lies in the last week of the year before
    ['week', '2027-01-01', '2026-W53'],
    ['week', '2024-12-30', '2025-W01'],
  ] as const)('of kind %s on %s is %s', (kind, day, code) => {
    expect(currentPeriod(kind, day)).toBe(code);
  });
});
