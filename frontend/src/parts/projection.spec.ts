import { describe, expect, test } from '@jest/globals';
import { excessOf, likelihoodOf } from './projection.ts';

describe('a probability on screen', () => {
  test.each([
    ['0.00', 'hardly', '0%'],
    ['0.04', 'hardly', '4%'],
    ['0.05', 'possible', '5%'],
    ['0.57', 'possible', '57%'],
    ['0.95', 'possible', '95%'],
    ['0.96', 'almost-certain', '96%'],
    ['1.00', 'almost-certain', '100%'],
  ])('of %s is said as %s', (probability, kind, percent) => {
    expect(likelihoodOf(probability)).toEqual({ kind, percent });
  });
});

describe('a run-rate beside the allowance', () => {
  test.each([
    ['166', '168', null],
    ['168', '168', null],
    ['169', '168', '1'],
    ['166', null, null],
  ])('of %s against %s exceeds it by %s', (count, allowance, excess) => {
    expect(excessOf(count, allowance)).toBe(excess);
  });
});
