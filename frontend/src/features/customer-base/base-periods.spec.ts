import { describe, expect, test } from '@jest/globals';
import { choosablePeriods, dayAfter, periodOf, periodsIn, rangeIn, shifted, startOf } from './base-periods.ts';

describe('the periods of a customer base', () => {
  test.each([
    ['month', '2026-11'],
    ['quarter', '2026-Q4'],
    ['half', '2026-H2'],
    ['year', '2026'],
  ] as const)('22 November 2026 lies in the %s %s', (grain, code) => {
    expect(periodOf(grain, '2026-11-22')).toBe(code);
  });

  test.each([
    ['month', '2026-01', -1, '2025-12'],
    ['month', '2026-11', 14, '2028-01'],
    ['quarter', '2026-Q1', -1, '2025-Q4'],
    ['half', '2026-H2', 1, '2027-H1'],
    ['year', '2026', -3, '2023'],
  ] as const)('the %s %s moved by %d is %s', (grain, code, by, moved) => {
    expect(shifted(grain, code, by)).toBe(moved);
  });

  test.each([
    ['month', '2026-12', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-Q3', '2026-07-01', '2026-10-01'],
    ['half', '2026-H1', '2026-01-01', '2026-07-01'],
    ['year', '2026', '2026-01-01', '2027-01-01'],
  ] as const)('the %s %s starts on %s and ends before %s', (grain, code, start, after) => {
    expect([startOf(grain, code), dayAfter(grain, code)]).toEqual([start, after]);
  });

  test('are listed with both ends, at most 36 of them', () => {
    expect(periodsIn('month', { from: '2025-11', until: '2026-02' })).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(periodsIn('month', { from: '2001-01', until: '2026-01' })).toHaveLength(36);
  });

  test('are the last twelve unless the address names others of the same grain', () => {
    const range = (query: string) => rangeIn(new URLSearchParams(query), 'month', '2026-11-22');
    expect(range('')).toEqual({ from: '2025-12', until: '2026-11' });
    expect(range('from=2012-01&until=2012-06')).toEqual({ from: '2012-01', until: '2012-06' });
    expect(range('from=2012-Q1&until=2012-Q4')).toEqual({ from: '2025-12', until: '2026-11' });
    expect(range('from=2012-06&until=2012-01')).toEqual({ from: '2025-12', until: '2026-11' });
  });

  test('can start a year ahead of today and as far back as 2000', () => {
    const years = choosablePeriods('year', '2026-11-22');
    expect([years[0], years.at(-1)]).toEqual(['2027', '2000']);
  });
});
