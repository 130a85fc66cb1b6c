import { expect, test } from '@jest/globals';
import { isPasswordDue, passwordDueMs } from './password-age.ts';
import { PASSWORD_POLICIES } from './password-policy.ts';

const SET = new Date('2026-08-24T02:00:00Z');

test.each([
  ['2026-11-22T01:59:59Z', false],
  // 90 days: 7 of August, 30, 31 and 22 of November
  ['2026-11-22T02:00:00Z', true],
])('under mlps3 a password of 24 August is due at %s: %s', (now, due) => {
  expect(isPasswordDue(PASSWORD_POLICIES.mlps3, SET, new Date(now))).toBe(due);
});

test('under asvs no password is ever due', () => {
  expect(passwordDueMs(PASSWORD_POLICIES.asvs, SET)).toBeNull();
  expect(isPasswordDue(PASSWORD_POLICIES.asvs, SET, new Date('2099-01-01'))).toBe(false);
});
