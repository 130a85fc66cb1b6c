import { expect, test } from '@jest/globals';
import type { Role } from '../accounts/domain/permissions.ts';
import { ownDepartment } from './complaint-scope.ts';

test.each<[readonly Role[], string | null, string | null]>([
  [['head'], '网络部', '网络部'],
  [['analyst', 'head'], '网络部', '网络部'],
  [['head'], null, null],
  [['inspection'], '督查办', null],
  [['compliance'], '合规部', null],
  [['head', 'compliance'], '合规部', null],
])('%j of the department %s are confined to %j', (roles, department, own) => {
  expect(ownDepartment({ roles, department })).toEqual(own);
});
