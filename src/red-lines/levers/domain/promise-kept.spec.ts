import { describe, expect, test } from '@jest/globals';
import { promiseKept } from './promise-kept.ts';

describe('a promise', () => {
  // DEMO §5: 170 without, 162 with, at most 167
  const foreseen = { without: '170', with: '162', high: '167' };

  test.each([
    [160n, '10', 'kept'],
    [162n, '8', 'kept'],
    [163n, '7', 'within'],
    [167n, '3', 'within'],
    [168n, '2', 'missed'],
    [175n, '-5', 'missed'],
  ])('of eight fewer, of which %s came in the end', (came, delivered, verdict) => {
    expect(promiseKept(foreseen, came)).toEqual({ came: came.toString(), promised: '8', delivered, verdict });
  });
});
