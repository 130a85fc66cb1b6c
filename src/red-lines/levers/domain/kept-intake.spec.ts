import { describe, expect, test } from '@jest/globals';
import type { Prospect } from '../../domain/projection/prospect.ts';
import { mostIn, usualIntake } from './kept-intake.ts';

describe('the intake that keeps a line', () => {
  test.each([
    // SCREENS §2: 20 ÷ 29 = 0.690; 2 in 3 is 0.667, and nothing up to 5 days comes closer
    [20, 29, { count: 2, days: 3 }],
    [29, 29, { count: 1, days: 1 }],
    // 3.4 a day: 17 in 5
    [34, 10, { count: 17, days: 5 }],
    [5, 10, { count: 1, days: 2 }],
    // less than one a week: what is left, for all the days
    [4, 29, { count: 4, days: 29 }],
    [0, 29, { count: 0, days: 1 }],
    [-3, 29, { count: 0, days: 1 }],
    [7, 2, { count: 7, days: 2 }],
    [7, 0, null],
  ])('with %i left for %i working days', (left, days, expected) => {
    expect(mostIn(left, days)).toEqual(expected);
  });
});

describe('the usual intake', () => {
  const prospect: Prospect = {
    through: '2026-11-20',
    soFar: { counted: 30, elapsed: 60 },
    prior: { counted: 10, elapsed: 20 },
    late: 0,
    remaining: [1, 0, 0, 1, 1, 1],
    dispersion: 1,
    seen: 0,
    recent: { from: '2026-11-02', count: 0 },
    cohorts: [],
    incompleteDays: 0,
  };

  test('spreads what comes in the rest of the period over its working days', () => {
    // half a complaint a day of weight 1, four of them, on three working days
    expect(usualIntake(prospect, 3)).toBeCloseTo(2 / 3, 9);
  });

  test('is not known without a day behind or a working day ahead', () => {
    expect(
      usualIntake({ ...prospect, soFar: { counted: 0, elapsed: 0 }, prior: { counted: 0, elapsed: 0 } }, 3),
    ).toBeNull();
    expect(usualIntake(prospect, 0)).toBeNull();
  });
});
