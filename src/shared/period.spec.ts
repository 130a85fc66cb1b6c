import { describe, expect, test } from '@jest/globals';
import {
  lastDay,
  parsePeriod,
  periodContaining,
  periodsUpTo,
  isLonger,
  nextPeriod,
  periodKindOf,
  previousPeriod,
  subPeriods,
  daysOf,
  type Period,
} from './period.ts';

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`not a period: ${code}`);
  return found;
}

describe('reading a period', () => {
  test.each([
    ['2026', 'year', '2026-01-01', '2027-01-01', 365],
    ['2024', 'year', '2024-01-01', '2025-01-01', 366],
    ['2026-H2', 'half', '2026-07-01', '2027-01-01', 184],
    ['2026-Q4', 'quarter', '2026-10-01', '2027-01-01', 92],
    ['2024-02', 'month', '2024-02-01', '2024-03-01', 29],
    ['2026-W47', 'week', '2026-11-16', '2026-11-23', 7],
    ['2026-W53', 'week', '2026-12-28', '2027-01-04', 7],
    ['2026-11-22', 'day', '2026-11-22', '2026-11-23', 1],
    ['2026-11-22-R30', 'rolling-30', '2026-10-24', '2026-11-23', 30],
    ['2026-11-22-R1', 'rolling-1', '2026-11-22', '2026-11-23', 1],
    ['2024-12-31-R366', 'rolling-366', '2024-01-01', '2025-01-01', 366],
  ])('%s is the %s from %s until before %s', (code, kind, start, end, days) => {
    expect(period(code)).toEqual({ kind, code, start, end });
    expect(daysOf(period(code))).toBe(days);
  });

  test.each([
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-H3',
    '2025-W53',
    '2026-W00',
    '2026-02-29',
    '26',
    '',
    '2026-Q4x',
    '2026-11-22-R0',
    '2026-11-22-R030',
    '2026-11-22-R367',
    '2026-02-29-R30',
    '2026-11-R30',
    '0000',
    '9999',
    '9999-12-31',
  ])('%s is not a period', (code) => expect(parsePeriod(code)).toBeUndefined());
});

describe('a rolling window', () => {
  test('ends on the day, and those before and after it do not overlap it', () => {
    const window = periodContaining('rolling-30', '2026-11-22');
    expect([previousPeriod(window).code, window.code, nextPeriod(window).code]).toEqual([
      '2026-10-23-R30',
      '2026-11-22-R30',
      '2026-12-22-R30',
    ]);
    expect([previousPeriod(window).end, nextPeriod(window).start]).toEqual([window.start, window.end]);
  });

  test('is as long as its days say, and divides nothing', () => {
    expect([isLonger('rolling-30', 'week'), isLonger('rolling-30', 'month'), isLonger('rolling-90', 'month')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isLonger('year', 'rolling-365'), isLonger('rolling-366', 'year')]).toEqual([true, true]);
    expect(() => subPeriods(period('2026-Q4'), 'rolling-30')).toThrow(RangeError);
  });

  test('is named by its days', () => {
    expect(['rolling-1', 'rolling-366', 'quarter'].map(periodKindOf)).toEqual(['rolling-1', 'rolling-366', 'quarter']);
    expect(['rolling-0', 'rolling-367', 'rolling-030', 'rolling-', 'rolling', 'R30'].map(periodKindOf)).toEqual(
      Array(6).fill(undefined),
    );
  });
});

describe('neighbours and parts', () => {
  test('the quarter before the first is the last of the year before', () => {
    expect(previousPeriod(period('2026-Q1')).code).toBe('2025-Q4');
  });

  test('1 January 2027 lies in week 53 of 2026', () => {
    expect(periodContaining('week', '2027-01-01').code).toBe('2026-W53');
  });

  test('thirteen quarters end with the present one', () => {
    const codes = periodsUpTo(period('2026-Q4'), 13).map(({ code }) => code);
    expect(codes).toHaveLength(13);
    expect([codes[0], codes[12]]).toEqual(['2023-Q4', '2026-Q4']);
  });

  test('a year has four quarters and its days sum to those of its months', () => {
    expect(subPeriods(period('2026'), 'quarter').map(({ code }) => code)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ]);
    const days = subPeriods(period('2024'), 'month').reduce((total, month) => total + daysOf(month), 0);
    expect(days).toBe(366);
  });

  test('weeks do not divide a month', () => {
    expect(() => subPeriods(period('2026-11'), 'week')).toThrow('weeks do not divide 2026-11');
  });

  test('the last day of February in a leap year is the 29th', () => {
    expect(lastDay(period('2024-02'))).toBe('2024-02-29');
  });
});
