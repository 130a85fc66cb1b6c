import { describe, expect, test } from '@jest/globals';
import { apportion } from './apportion.ts';

describe('a whole number divided by weights', () => {
  test.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [5, 3, 2], [4, 2, 1]],
    [0, [1, 2], [0, 0]],
    [3, [0, 0], [0, 3]],
    [97, [60, 60, 66, 30], [27, 27, 30, 13]],
  ])('%p by %p is %p', (whole, weights, parts) => {
    expect(apportion(whole, weights)).toEqual(parts);
  });
});
