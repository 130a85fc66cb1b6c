import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from './period.ts';
import { yearBefore } from './year-before.ts';

describe('the same period a year before', () => {
  test.each([
    ['2026', '2026-11-21', '2025', '2025-11-21'],
    ['2026-Q4', '2026-10-01', '2025-Q4', '2025-10-01'],
    ['2026-Q3', '2026-09-30', '2025-Q3', '2025-09-30'],
    // a whole February for a whole February, and its 28th for the 29th
    ['2024-02', '2024-02-29', '2023-02', '2023-02-28'],
    ['2025-02', '2025-02-28', '2024-02', '2024-02-29'],
    // a leap day between them moves no day
    ['2025', '2025-11-22', '2024', '2024-11-22'],
    ['2024', '2024-11-22', '2023', '2023-11-22'],
    ['2024-Q1', '2024-02-29', '2023-Q1', '2023-02-28'],
    ['2026-W47', '2026-11-18', '2025-W47', '2025-11-19'],
    // week 53 has no namesake
    ['2026-W53', '2027-01-03', '2026-W01', '2026-01-04'],
    ['2026-11-22', '2026-11-22', '2025-11-23', '2025-11-23'],
    // as many weekdays of each kind
    ['2026-11-22-R30', '2026-11-22', '2025-11-23-R30', '2025-11-23'],
  ])('of %s up to %s is %s up to %s', (code, asOf, before, day) => {
    const period = parsePeriod(code);
    if (period === undefined) throw new Error(code);
    const found = yearBefore(period, asOf);
    expect([found.period.code, found.asOf]).toEqual([before, day]);
  });
});
