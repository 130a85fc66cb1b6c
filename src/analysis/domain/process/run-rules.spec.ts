import { describe, expect, test } from '@jest/globals';
import { runsAround } from './run-rules.ts';

function alternating(n: number): number[] {
  return Array.from({ length: n }, (_, index) => (index % 2 === 0 ? 1 : -1));
}

describe('runs around a line', () => {
  // qicharts2 vignette: n useful points, the longest run allowed, the crossings needed
  test.each([
    { n: 10, longest: 6, crossings: 2 },
    { n: 16, longest: 7, crossings: 4 },
    { n: 20, longest: 7, crossings: 6 },
    { n: 24, longest: 8, crossings: 8 },
    { n: 30, longest: 8, crossings: 10 },
  ])('of $n points may be $longest long and must cross $crossings times', ({ n, longest, crossings }) => {
    expect(runsAround(0, alternating(n))).toMatchObject({
      useful: n,
      longest: 1,
      longestAllowed: longest,
      crossings: n - 1,
      crossingsNeeded: crossings,
      isSignal: false,
    });
  });

  test('signal by a run too long', () => {
    const rates = [...Array.from({ length: 8 }, () => 1), ...alternating(12).map((rate) => -rate)];
    expect(runsAround(0, rates)).toMatchObject({ useful: 20, longest: 8, longestAllowed: 7, isSignal: true });
  });

  test('signal by too few crossings', () => {
    // four runs of five: three crossings where six are needed
    const rates = [1, -1, 1, -1].flatMap((side) => [side, side, side, side, side]);
    expect(runsAround(0, rates)).toMatchObject({ longest: 5, crossings: 3, isSignal: true });
  });

  test('leave out points on the line, and say nothing of nine', () => {
    expect(runsAround(0, [...alternating(10), 0, 0])?.useful).toBe(10);
    expect(runsAround(0, [...alternating(9), 0])).toBeNull();
  });
});
