import { describe, expect, test } from '@jest/globals';
import type { WorkingCalendar } from '../../../shared/working-day.ts';
import { DayKinds, HOLIDAY, MAKE_UP } from './day-kinds.ts';
import { dayWeights } from './day-weights.ts';

/** National Day 2026: off from Thursday the 1st to Wednesday the 7th, and Saturday the 10th is worked. */
const NATIONAL_DAY: WorkingCalendar = {
  isWorkingDay: (day) =>
    day === '2026-10-10' || (day > '2026-10-07' && ![6, 0].includes(new Date(`${day}T00:00Z`).getUTCDay())),
};

describe('kinds of days', () => {
  test('tell holidays and worked weekends from ordinary days', () => {
    const kinds = new DayKinds(NATIONAL_DAY, '2026-10-01', '2026-10-13');
    expect(kinds.within('2026-10-02', '2026-10-05')).toEqual([HOLIDAY, 5, 6]);
    expect(kinds.within('2026-10-08', '2026-10-13')).toEqual([3, 4, MAKE_UP, 6, 0]);
  });

  test('weigh together what their days weigh, and nothing where there is no day', () => {
    const kinds = new DayKinds(NATIONAL_DAY, '2026-10-01', '2026-10-13');
    const weights = [1, 2, 4, 8, 16, 32, 64, 128, 256];
    expect(kinds.weightBetween(weights, '2026-10-08', '2026-10-13')).toBe(8 + 16 + 256 + 64 + 1);
    expect(kinds.weightBetween(weights, '2026-10-08', '2026-10-08')).toBe(0);
    expect(kinds.weightBetween(weights, '2026-10-09', '2026-10-08')).toBe(0);
  });
});

describe('weights of days', () => {
  const week = [0, 1, 2, 3, 4, 5, 6];
  const weeks = (count: number) => Array.from({ length: count }, () => week).flat();

  test('of a long history are its own rhythm', () => {
    const rhythm = [12, 11, 10.5, 10.5, 10, 8.5, 7.5];
    const weights = dayWeights({ kinds: weeks(1000), counts: weeks(1000).map((kind) => rhythm[kind] ?? 0) });
    for (const [kind, count] of rhythm.entries()) expect(weights[kind]).toBeCloseTo(count / 10, 2);
    expect(week.reduce((sum, kind) => sum + (weights[kind] ?? 0), 0)).toBeCloseTo(7, 10);
  });

  test('of a thin history stay near an even week: one complaint on a Monday in two weeks', () => {
    const weights = dayWeights({ kinds: weeks(2), counts: [1, ...Array<number>(13).fill(0)] });
    // (1 + 8) ÷ (2 ÷ 14 + 8) = 1.105 for Monday, 8 ÷ 8.143 = 0.982 for the others; together 7.000
    expect(weights[0]).toBeCloseTo(1.105, 2);
    expect(weights[1]).toBeCloseTo(0.982, 2);
  });

  test('of a holiday never seen are those of a Sunday, and of a worked Saturday those of a working day', () => {
    const quiet = [14, 14, 14, 14, 14, 0, 0];
    const weights = dayWeights({ kinds: weeks(100), counts: weeks(100).map((kind) => quiet[kind] ?? 0) });
    expect(weights[HOLIDAY]).toBeCloseTo(weights[6] ?? 0, 10);
    expect(weights[MAKE_UP]).toBeCloseTo(1.4, 1);
  });

  test('of no history at all are even', () => {
    expect(dayWeights({ kinds: [], counts: [] })).toEqual(Array(9).fill(1));
  });
});
