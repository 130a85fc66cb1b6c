import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../../shared/period.ts';
import { ratio } from '../../shared/ratio.ts';
import { MONDAY_TO_FRIDAY } from '../../shared/working-day.ts';
import { type BurnDownFigures, burnDown } from './burn-down.ts';

/** Monday to Sunday, five working days. */
const week = parsePeriod('2026-W47');
if (week === undefined) throw new Error('no such week');
const course = [
  { day: '2026-11-19', low: 0, expected: 2, high: 4 },
  { day: '2026-11-22', low: 1, expected: 3, high: 6 },
];
const usual: Omit<BurnDownFigures, 'allowance' | 'counts'> = {
  period: week,
  course: [],
  calendar: MONDAY_TO_FRIDAY,
  // of two million customers each complaint is half a case per million
  steps: [{ from: '2026-11-16', perComplaint: ratio(1n, 2n) }],
  decimals: 1,
  yearBefore: null,
  incomplete: null,
};
const drawn = burnDown({ ...usual, allowance: 10n, counts: [4, 0, 3], course });

describe('what is left of ten in a week, of which three days are known', () => {
  test('falls by what is counted, and ends where nothing is known', () => {
    expect(drawn.days.map(({ left }) => left)).toEqual(['6', '6', '3', null, null, null, null]);
    expect(drawn.days.map(({ count }) => count)).toEqual(['4', '0', '3', null, null, null, null]);
  });

  test('would fall evenly over the working days', () => {
    expect(drawn.days.map(({ even }) => even)).toEqual(['8.0', '6.0', '4.0', '2.0', '0.0', '0.0', '0.0']);
  });

  test('is a rate as well, which grows with the counts', () => {
    expect(drawn.days.map(({ rate }) => rate)).toEqual(['2.0', '2.0', '3.5', null, null, null, null]);
  });

  test('goes on from what is left now: the more come, the less is left', () => {
    expect(drawn.fan).toEqual([
      { day: '2026-11-19', low: '-1', expected: '1', high: '3' },
      { day: '2026-11-22', low: '-3', expected: '0', high: '2' },
    ]);
  });
});

test('more than is allowed leaves less than nothing', () => {
  const over = burnDown({ ...usual, allowance: 2n, counts: [1, 2] });
  expect(over.days.slice(0, 3).map(({ left }) => left)).toEqual(['1', '-1', null]);
});

describe('a rate that is the sum of its parts', () => {
  const steps = [
    { from: '2026-11-16', perComplaint: ratio(1n) },
    { from: '2026-11-18', perComplaint: ratio(1n, 3n) },
  ];

  test('weighs each complaint by the base of its part', () => {
    const { days } = burnDown({ ...usual, allowance: 9n, counts: [2, 0, 1, 1], steps });
    expect(days.map(({ rate }) => rate)).toEqual(['2.0', '2.0', '2.3', '2.7', null, null, null]);
  });

  test('is not known from the first part without a base on', () => {
    const open = [steps[0], { from: '2026-11-17', perComplaint: null }].flatMap((step) => step ?? []);
    const { days } = burnDown({ ...usual, allowance: 9n, counts: [2, 0, 1], steps: open });
    expect(days.slice(0, 3).map(({ rate }) => rate)).toEqual(['2.0', null, null]);
  });
});

describe('the same days a year before', () => {
  test('are held against the allowance of now, to the end of the period', () => {
    const yearBefore = { period: '2025-W47', counts: [1, 1, 1, 1, 1, 0, 6], complete: true };
    const drawnBeside = burnDown({ ...usual, allowance: 10n, counts: [4], yearBefore });
    expect(drawnBeside.days.map(({ leftYearBefore }) => leftYearBefore)).toEqual(['9', '8', '7', '6', '5', '5', '-1']);
    expect(drawnBeside.yearBefore).toEqual({ period: '2025-W47', complete: true });
  });

  test('are left out where nothing was delivered', () => {
    expect(drawn.yearBefore).toBeNull();
    expect(drawn.days.every(({ leftYearBefore }) => leftYearBefore === null)).toBe(true);
  });
});
