import { describe, expect, test } from '@jest/globals';
import type { Prospect } from '../projection/prospect.ts';
import { incompleteDaysOf } from './incomplete-days.ts';

/** Half a complaint a day; of the last three days two whole ones are missing. */
const PROSPECT: Prospect = {
  through: '2026-11-21',
  soFar: { counted: 30, elapsed: 60 },
  prior: { counted: 10, elapsed: 20 },
  late: 2,
  remaining: [1],
  dispersion: 1,
  seen: 0,
  recent: { from: '2026-11-02', count: 0 },
  cohorts: [],
  incompleteDays: 3,
};

describe('the days that are still filling up', () => {
  test('expect what is missing of them at the usual pace', () => {
    expect(incompleteDaysOf(PROSPECT, '2026-10-01')).toEqual({ days: 3, expected: '1.0' });
  });

  test('are those of the period only', () => {
    expect(incompleteDaysOf(PROSPECT, '2026-11-20')?.days).toBe(2);
    expect(incompleteDaysOf(PROSPECT, '2026-11-22')).toBeNull();
  });

  test('are none where all is known, or no pace is', () => {
    const nothing = { counted: 0, elapsed: 0 };
    expect(incompleteDaysOf({ ...PROSPECT, incompleteDays: 0 }, '2026-10-01')).toBeNull();
    expect(incompleteDaysOf({ ...PROSPECT, soFar: nothing, prior: nothing }, '2026-10-01')).toBeNull();
  });
});
