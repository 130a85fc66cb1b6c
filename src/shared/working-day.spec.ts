import { describe, expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY, workingDayAfter, workingDayBefore, workingDaysBetween } from './working-day.ts';

// 2026-11-20 is a Friday
describe('by the plain week', () => {
  test.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-20', 6, '2026-11-30'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('from %s, %i working days lead to %s', (from, count, day) => {
    expect(workingDayAfter(MONDAY_TO_FRIDAY, from, count)).toBe(day);
  });

  test.each([
    ['2026-11-23', 1, '2026-11-20'],
    ['2026-11-22', 1, '2026-11-20'],
    ['2026-11-23', 6, '2026-11-13'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('before %s, %i working days lead to %s', (from, count, day) => {
    expect(workingDayBefore(MONDAY_TO_FRIDAY, from, count)).toBe(day);
  });

  test.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-16', '2026-11-20', 4],
    ['2026-11-23', '2026-11-20', -1],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(workingDaysBetween(MONDAY_TO_FRIDAY, from, to)).toBe(days);
  });
});

test('a calendar without a working day is refused rather than searched for ever', () => {
  const never = { isWorkingDay: () => false };
  expect(() => workingDayAfter(never, '2026-11-20')).toThrow(RangeError);
  expect(() => workingDayBefore(never, '2026-11-20')).toThrow(RangeError);
});
