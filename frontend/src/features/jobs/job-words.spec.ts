import { describe, expect, test } from '@jest/globals';
import { resultWords, slotWords, tookWords } from './job-words.ts';
import { jobLabels } from './labels.ts';

describe('how long a run took', () => {
  test.each([
    [null, '–'],
    [0, '0 ms'],
    [999, '999 ms'],
    [2100, '2.1 s'],
    [59_949, '59.9 s'],
    [185_000, '3 min 5 s'],
  ])('%s is %s', (duration, words) => {
    expect(tookWords(duration)).toBe(words);
  });
});

test('a slot is read to the minute, one by hand as well', () => {
  expect([slotWords('2026-11-22T00:05'), slotWords('2026-11-22T10:31:07.123456')]).toEqual([
    '2026-11-22 00:05',
    '2026-11-22 10:31',
  ]);
});

test('a result names its figures; an unknown one by its own name', () => {
  expect(resultWords({ result: { taken: 2, other: 'x' } }, jobLabels.zh)).toBe('收下 2 · other x');
  expect(resultWords({ result: null }, jobLabels.zh)).toBe('');
});
