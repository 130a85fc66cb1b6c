import { expect, test } from '@jest/globals';
import type { User } from '../../api/governance-models.ts';
import { changedMeanwhile, currentUserOf } from './user-conflict.ts';

const opened: User = {
  username: 'chen.jing',
  displayName: '陈静',
  roles: ['analyst'],
  unit: 'BG',
  unitName: { zh: '滨港', en: 'Bingang' },
  department: null,
  active: true,
  version: 3,
  createdAt: '2026-11-01T00:00:00Z',
  lastSignInAt: null,
  invited: false,
  secondFactor: false,
  linkExpiresAt: null,
};

test('a stale edit brings the present record along', () => {
  const current = { ...opened, version: 4 };
  expect(currentUserOf({ code: 'users.stale', document: { current } })).toBe(current);
  expect(currentUserOf({ code: 'users.last-administrator', document: { current } })).toBeNull();
  expect(currentUserOf({ code: 'users.stale', document: {} })).toBeNull();
});

test('only what somebody else changed is named', () => {
  expect(changedMeanwhile(opened, { ...opened, version: 4 })).toEqual([]);
  expect(
    changedMeanwhile(opened, { ...opened, roles: ['analyst', 'head'], department: '客服部', active: false }),
  ).toEqual(['roles', 'department', 'active']);
});
