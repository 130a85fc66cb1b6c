import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeek,
  weekday,
} from './calendar-day.ts';

const anyDayNumber = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });

describe('a calendar day', () => {
  test.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2023-02-29', false],
    ['2023-04-31', false],
    ['2023-13-01', false],
    ['2023-00-10', false],
    ['2023-1-1', false],
    ['0000-01-01', false],
    ['2026-11-22', true],
  ])('%s is in the calendar: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['1970-01-01', 0],
    ['2000-03-01', 11_017],
    ['1969-12-31', -1],
    ['2026-11-22', 20_779],
  ])('%s lies %d days after 1970-01-01', (day, expected) => {
    expect(dayNumber(day)).toBe(expected);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-29', 365, '2025-02-28'],
  ])('%s and %d days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  test('February has 29 days only in leap years', () => {
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
  ])('%s is weekday %d', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  test.each([
    ['2026-11-22', 2026, 47],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2022-01-01', 2021, 52],
  ])('%s lies in week %d-W%d', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  test('agrees with the runtime on every day of years 1 to 9999', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const date = new Date(number * 86_400_000);
        const day = dayFromNumber(number);
        expect(day).toBe(date.toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
        expect(weekday(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });
});
