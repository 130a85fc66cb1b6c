import { describe, expect, test } from '@jest/globals';
import { dispersionOf } from './dispersion.ts';

const EVEN = Array<number>(9).fill(1);
const kinds = Array.from({ length: 70 }, (_, day) => day % 7);

describe('how much a unit’s counts scatter', () => {
  test('is chance alone where the squares are the mean', () => {
    // 8 and 12 by turns: a variance of 4 about a mean of 10 is less than chance
    expect(dispersionOf({ kinds, counts: kinds.map((_, day) => (day % 2 === 0 ? 8 : 12)) }, EVEN)).toBe(1);
  });

  test('is its own where it has many complaints', () => {
    // 0 and 20 by turns: a variance of 100 about a mean of 10 is ten times chance; 70 days, 63 free: 11.11
    const counts = kinds.map((_, day) => (day % 2 === 0 ? 0 : 20));
    // 1 + (11.11 − 1) × 700 ÷ 720
    expect(dispersionOf({ kinds, counts }, EVEN)).toBeCloseTo(10.83, 2);
  });

  test('is near chance where it has few: seven in ten weeks, all on one day', () => {
    const counts = kinds.map((_, day) => (day === 30 ? 7 : 0));
    // squares 69 × 0.01 + 6.9² = 48.3; over 7, times 70 ÷ 63: 7.67; 1 + 6.67 × 7 ÷ 27 = 2.73
    expect(dispersionOf({ kinds, counts }, EVEN)).toBeCloseTo(2.73, 2);
  });

  test('does not take one complaint on a quiet Sunday for a storm', () => {
    const quiet = [1.4, 1.4, 1.4, 1.4, 1.35, 0.03, 0.02, 0, 0];
    const counts = kinds.map((kind, day) => (kind < 5 ? 1 : day === 6 ? 1 : 0));
    expect(dispersionOf({ kinds, counts }, quiet)).toBeLessThan(1.1);
  });

  test('of a history of days is not asked of a fortnight', () => {
    expect(dispersionOf({ kinds: kinds.slice(0, 13), counts: [9, 0, 9, 0] }, EVEN)).toBe(1);
  });
});
