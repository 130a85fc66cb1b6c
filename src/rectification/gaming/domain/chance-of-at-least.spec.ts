import { expect, test } from '@jest/globals';
import { chanceOfAtLeast } from './chance-of-at-least.ts';

test.each([
  // C(10,8) + C(10,9) + C(10,10) = 45 + 10 + 1 of 1024
  [8, 10, 0.5, 56 / 1024],
  // 1 − (0.9)² of two
  [1, 2, 0.1, 0.19],
  [2, 2, 0.1, 0.01],
  [0, 5, 0.3, 1],
  [6, 5, 0.3, 0],
  [3, 5, 1, 1],
  [1, 5, 0, 0],
])('at least %d of %d at %d each', (k, n, p, chance) => {
  expect(chanceOfAtLeast(k, n, p)).toBeCloseTo(chance, 12);
});
