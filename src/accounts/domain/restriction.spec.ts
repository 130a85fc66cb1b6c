import { expect, test } from '@jest/globals';
import { isLeftOpen, restrictionOf } from './restriction.ts';

const free = { roles: ['administrator', 'head'] as const, isPasswordDue: false, hasSecondFactor: true };

test.each([
  [{}, true, null],
  [{ isPasswordDue: true }, false, 'password-change'],
  [{ isPasswordDue: true, hasSecondFactor: false }, true, 'password-change'],
  [{ hasSecondFactor: false }, true, 'second-factor'],
  [{ hasSecondFactor: false }, false, null],
  [{ hasSecondFactor: false, roles: ['auditor'] as const }, true, null],
])('of somebody with %j, when a second factor is asked for: %s, the restriction is %s', (change, asks, restriction) => {
  expect(restrictionOf({ ...free, ...change }, asks)).toBe(restriction);
});

test('who is restricted can see who they are and mend it, no more', () => {
  expect(isLeftOpen('session.own') && isLeftOpen('account.own')).toBe(true);
  expect(isLeftOpen('tokens.own') || isLeftOpen('board.read')).toBe(false);
});
