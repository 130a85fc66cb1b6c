import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../../shared/period.ts';
import { MONDAY_TO_FRIDAY } from '../../shared/working-day.ts';
import { burnDown } from './burn-down.ts';

/** Monday to Sunday, five working days. */
const week = parsePeriod('2026-W47');
if (week === undefined) throw new Error('no such week');
const course = [
  { day: '2026-11-19', low: 0, expected: 2, high: 4 },
  { day: '2026-11-22', low: 1, expected: 3, high: 6 },
];
const drawn = burnDown({ period: week, allowance: 10n, counts: [4, 0, 3], course, calendar: MONDAY_TO_FRIDAY });

describe('what is left of ten in a week, of which three days are known', () => {
  test('falls by what is counted, and ends where nothing is known', () => {
    expect(drawn.days.map(({ left }) => left)).toEqual(['6', '6', '3', null, null, null, null]);
    expect(drawn.days.map(({ count }) => count)).toEqual(['4', '0', '3', null, null, null, null]);
  });

  test('would fall evenly over the working days', () => {
    expect(drawn.days.map(({ even }) => even)).toEqual(['8.0', '6.0', '4.0', '2.0', '0.0', '0.0', '0.0']);
  });

  test('goes on from what is left now: the more come, the less is left', () => {
    expect(drawn.fan).toEqual([
      { day: '2026-11-19', low: '-1', expected: '1', high: '3' },
      { day: '2026-11-22', low: '-3', expected: '0', high: '2' },
    ]);
  });
});

test('more than is allowed leaves less than nothing', () => {
  const over = burnDown({ period: week, allowance: 2n, counts: [1, 2], course: [], calendar: MONDAY_TO_FRIDAY });
  expect(over.days.slice(0, 3).map(({ left }) => left)).toEqual(['1', '-1', null]);
});
