import { describe, expect, test } from '@jest/globals';
import { elapsedOf, lengthOf, targetOf, windowAfter, windowBefore, yearBeforeOf } from './outcome.ts';

describe('an outcome', () => {
  test('is two numbers: 214 less 30 % are at most 149', () => {
    expect([targetOf(214, 30), targetOf(10, 33), targetOf(0, 30)]).toEqual([149, 6, 0]);
  });

  test('is counted in windows of one length, before the signature and after the acceptance', () => {
    expect(windowBefore('2026-11-06', 56)).toEqual({ from: '2026-09-11', until: '2026-11-06' });
    expect(windowAfter('2026-11-06', 56)).toEqual({ from: '2026-11-07', until: '2027-01-02' });
  });

  test('is known as far as days are over', () => {
    const window = windowAfter('2026-11-06', 56);
    expect(lengthOf(elapsedOf(window, '2026-11-06'))).toBe(0);
    expect(lengthOf(elapsedOf(window, '2026-12-18'))).toBe(41);
    expect(lengthOf(elapsedOf(window, '2027-02-01'))).toBe(56);
  });

  test('is compared with the same weekdays of the year before', () => {
    expect(yearBeforeOf({ from: '2026-11-07', until: '2027-01-02' })).toEqual({
      from: '2025-11-08',
      until: '2026-01-03',
    });
  });
});
