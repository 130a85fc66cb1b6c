import { describe, expect, test } from '@jest/globals';
import { firstDay, lastDay, periodKind, periodName, periodTick, quarterOf } from './period.ts';

describe('period codes', () => {
  test.each([
    ['2026', 'year', '2026年', '2026'],
    ['2026-H2', 'half', '2026年下半年', 'H2 2026'],
    ['2026-Q4', 'quarter', '2026年第四季度', 'Q4 2026'],
    ['2026-11', 'month', '2026年11月', 'Nov 2026'],
    ['2026-W47', 'week', '2026年第47周', 'W47 2026'],
    ['2026-11-22', 'day', '2026年11月22日', '22 Nov 2026'],
  ])('%s is a %s and is called %s or %s', (code, kind, zh, en) => {
    expect(periodKind(code)).toBe(kind);
    expect(periodName(code, 'zh')).toBe(zh);
    expect(periodName(code, 'en')).toBe(en);
  });

  test.each(['2026-Q5', '2026-13', 'soon', '26-Q1', '2026-H3', ''])('%j is no period', (code) => {
    expect(periodKind(code)).toBeNull();
  });

  test.each([
    ['2026-11', '2026-Q4'],
    ['2026-Q2', '2026-Q2'],
    ['2026-H1', '2026-Q2'],
    ['2026', '2026-Q4'],
    ['2025', '2025-Q4'],
    ['2026-03-31', '2026-Q1'],
  ])('the board shows %s as %s when today is 22 November 2026', (code, quarter) => {
    expect(quarterOf(code, '2026-11-22')).toBe(quarter);
  });

  test.each([
    ['2026-Q4', '2026-10-01'],
    ['2026-H2', '2026-07-01'],
    ['2026-11', '2026-11-01'],
    ['2026', '2026-01-01'],
  ])('%s begins on %s', (code, day) => {
    expect(firstDay(code)).toBe(day);
  });

  test('an axis shows the quarter in four letters', () => {
    expect(periodTick('2026-Q4')).toBe('26Q4');
  });

  test.each([
    ['2026', '2026-12-31'],
    ['2026-H1', '2026-06-30'],
    ['2026-Q4', '2026-12-31'],
    ['2024-02', '2024-02-29'],
    ['2026-W01', '2026-01-04'],
    ['2026-W47', '2026-11-22'],
    // a year of 53 weeks, and the first week after it
    ['2026-W53', '2027-01-03'],
    ['2027-W01', '2027-01-10'],
    ['2026-11-22', '2026-11-22'],
  ])('%s ends on %s', (code, day) => {
    expect(lastDay(code)).toBe(day);
  });
});
