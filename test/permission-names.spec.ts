import { expect, test } from '@jest/globals';
import { permissionNames } from '../frontend/src/features/account/permission-names.ts';
import { PERMISSIONS } from '../src/accounts/domain/permissions.ts';

test.each(['zh', 'en'] as const)('every permission has words of its own in %s, and nothing else has', (language) => {
  const words: Readonly<Record<string, string>> = permissionNames[language];
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
  expect(Object.values(words).filter((each) => each.trim() === '')).toEqual([]);
  expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});
