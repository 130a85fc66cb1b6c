import { describe, expect, test } from '@jest/globals';
import { faultOfSampling, inTurn, sampleSize } from './sample.ts';

describe('a sample', () => {
  test('takes all, a share rounded up, or a number no larger than the population', () => {
    expect(sampleSize({ rule: 'all', amount: null }, 212)).toBe(212);
    expect(sampleSize({ rule: 'share', amount: 10 }, 625)).toBe(63);
    expect(sampleSize({ rule: 'share', amount: 1 }, 9)).toBe(1);
    expect(sampleSize({ rule: 'number', amount: 60 }, 625)).toBe(60);
    expect(sampleSize({ rule: 'number', amount: 60 }, 41)).toBe(41);
  });

  test('goes to its checkers in turn', () => {
    expect(inTurn(['a', 'b'], 5)).toEqual(['a', 'b', 'a', 'b', 'a']);
  });

  test('needs an amount unless all are taken', () => {
    expect(faultOfSampling({ rule: 'all', amount: null })).toBeUndefined();
    expect(faultOfSampling({ rule: 'all', amount: 3 })).toBe('unneeded');
    expect(faultOfSampling({ rule: 'share', amount: null })).toBe('missing');
    expect(faultOfSampling({ rule: 'share', amount: 101 })).toBe('too-large');
    expect(faultOfSampling({ rule: 'number', amount: 2000 })).toBeUndefined();
    expect(faultOfSampling({ rule: 'number', amount: 2001 })).toBe('too-large');
  });
});
