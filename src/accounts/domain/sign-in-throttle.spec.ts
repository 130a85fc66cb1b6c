import { describe, expect, test } from '@jest/globals';
import { ACCOUNT_RULE, ADDRESS_RULE, afterFailure, type FailureCount, waitSeconds } from './sign-in-throttle.ts';

const START = Date.UTC(2026, 10, 22, 8);
const after = (minutes: number): Date => new Date(START + minutes * 60_000);

function failedAt(minutes: readonly number[], rule = ACCOUNT_RULE): FailureCount | undefined {
  return minutes.reduce<FailureCount | undefined>(
    (count, minute) => afterFailure(rule, count, after(minute)),
    undefined,
  );
}

describe('an account', () => {
  test('has four failures free; the fifth costs a minute', () => {
    expect(waitSeconds(ACCOUNT_RULE, failedAt([0, 0, 0, 0]), after(0))).toBe(0);
    expect(waitSeconds(ACCOUNT_RULE, failedAt([0, 0, 0, 0, 0]), after(0))).toBe(60);
    expect(waitSeconds(ACCOUNT_RULE, failedAt([0, 0, 0, 0, 0]), after(1))).toBe(0);
  });

  test.each([
    [6, 120],
    [7, 240],
    [8, 480],
    [9, 900],
    [10, 900],
    [2000, 900],
  ])('waits longer with each failure: after %i it is %i seconds', (failures, seconds) => {
    expect(waitSeconds(ACCOUNT_RULE, { failures, since: after(0) }, after(0))).toBe(seconds);
  });

  test('counts within a quarter of an hour from the first failure', () => {
    expect(failedAt([0, 1, 2, 14])).toEqual({ failures: 4, since: after(0) });
    expect(failedAt([0, 1, 2, 15])).toEqual({ failures: 1, since: after(15) });
  });

  test('that has been guessed at is watched for a day', () => {
    const guessed = failedAt([0, 0, 0, 0, 0]);
    expect(afterFailure(ACCOUNT_RULE, guessed, after(23 * 60)).failures).toBe(6);
    expect(afterFailure(ACCOUNT_RULE, guessed, after(24 * 60)).failures).toBe(1);
  });

  test('that nobody failed at waits for nothing', () => {
    expect(waitSeconds(ACCOUNT_RULE, undefined, after(0))).toBe(0);
    expect(afterFailure(ACCOUNT_RULE, { failures: 0, since: after(-600) }, after(0))).toEqual({
      failures: 1,
      since: after(0),
    });
  });
});

describe('an address', () => {
  test('of an office where somebody fails every minute is not paused', () => {
    const minutes = Array.from({ length: 200 }, (_, minute) => minute);
    expect(waitSeconds(ADDRESS_RULE, failedAt(minutes, ADDRESS_RULE), after(199))).toBe(0);
  });

  test('pauses at the thirtieth failure, for five minutes at the longest', () => {
    const failures = (count: number): number[] => Array.from({ length: count }, () => 0);
    expect(waitSeconds(ADDRESS_RULE, failedAt(failures(29), ADDRESS_RULE), after(0))).toBe(0);
    expect(waitSeconds(ADDRESS_RULE, failedAt(failures(30), ADDRESS_RULE), after(0))).toBe(60);
    expect(waitSeconds(ADDRESS_RULE, failedAt(failures(99), ADDRESS_RULE), after(0))).toBe(300);
  });
});
