import { expect, test } from '@jest/globals';
import { intervalOf } from './outcome-interval.ts';

test('a ratio stands on a line from a quarter to fourfold, no change in the middle', () => {
  expect(intervalOf({ ratio: 1, low: 0.5, high: 2 }, 332)).toEqual({ ratio: 166, low: 86, high: 246, one: 166 });
});

test('what lies beyond stands at the end', () => {
  expect(intervalOf({ ratio: 0, low: 0, high: null }, 332)).toMatchObject({ ratio: 6, low: 6, high: 326 });
});
