import { describe, expect, test } from '@jest/globals';
import { rungDue, rungOf, toldOfRepetition } from './repetition.ts';

const LADDER = [['zhao'], ['qian', 'sun'], ['li']];

describe('the rung of a repetition', () => {
  test.each([
    [0, 3, 0],
    [2, 3, 0],
    [3, 3, 1],
    [5, 3, 1],
    [6, 3, 2],
    [9, 3, 3],
    [2, 2, 1],
    [3, 2, 1],
    [4, 2, 2],
  ])('%i times where %i are too many: rung %i', (count, threshold, rung) => {
    expect(rungOf(count, threshold)).toBe(rung);
  });

  test.each([
    [2, 0, null],
    [3, 0, 1],
    [5, 1, null],
    // two rungs at once tell the higher alone
    [7, 0, 2],
    [7, 1, 2],
    // what was told stays told when a count falls
    [3, 2, null],
  ])('%i times after rung %i was told: %s', (count, told, rung) => {
    expect(rungDue(count, 3, told)).toBe(rung);
  });
});

describe('whom a rung tells', () => {
  test.each([
    ['contact', 1, ['zhao']],
    ['contact', 2, ['qian', 'sun']],
    ['dispatch', 3, ['li']],
    ['dispatch', 7, ['li']],
    ['return', 1, ['qian', 'sun']],
    ['return', 2, ['li']],
    ['return', 3, ['li']],
  ] as const)('%s at rung %i: %j', (kind, rung, told) => {
    expect(toldOfRepetition(kind, rung, LADDER)).toEqual(told);
  });

  test('nobody where no seat is held', () => {
    expect(toldOfRepetition('return', 1, [])).toEqual([]);
  });
});
