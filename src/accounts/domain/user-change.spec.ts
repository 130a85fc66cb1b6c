import { expect, test } from '@jest/globals';
import { isRightsChange, type UserChange } from './user-change.ts';

const user: UserChange = {
  displayName: '陈静',
  roles: ['analyst', 'compliance'],
  unit: 'LZ',
  department: null,
  isActive: true,
};

test.each<[Partial<UserChange>, boolean]>([
  [{}, false],
  [{ displayName: '陈静静' }, false],
  [{ roles: ['compliance', 'analyst'] }, false],
  [{ roles: ['analyst'] }, true],
  [{ roles: ['analyst', 'administrator'] }, true],
  [{ roles: ['analyst', 'compliance', 'head'] }, true],
  [{ unit: 'root' }, true],
  [{ department: 'IT' }, true],
  [{ isActive: false }, true],
])('the change %j touches rights: %s', (change, touches) => {
  expect(isRightsChange(user, { ...user, ...change })).toBe(touches);
});
