import { describe, expect, test } from '@jest/globals';
import { isKeyholder, losesLastKeyholder, type Standing } from './keyholder.ts';

const keyholder: Standing = { roles: ['administrator'], isActive: true, unitPath: '1.', department: null };

describe('somebody who can reach everything', () => {
  test('is an active administrator of the whole company', () => {
    expect(isKeyholder(keyholder)).toBe(true);
    expect(isKeyholder({ ...keyholder, roles: ['auditor', 'administrator'] })).toBe(true);
  });

  test.each<[string, Partial<Standing>]>([
    ['deactivated', { isActive: false }],
    ['of another role', { roles: ['auditor'] }],
    ['of a unit below', { unitPath: '1.12.' }],
    ['of one department', { department: 'IT' }],
  ])('is nobody %s', (_, change) => {
    expect(isKeyholder({ ...keyholder, ...change })).toBe(false);
    expect(losesLastKeyholder(keyholder, { ...keyholder, ...change }, [])).toBe(true);
    expect(losesLastKeyholder(keyholder, { ...keyholder, ...change }, [keyholder])).toBe(false);
  });
});

test('a change to somebody else, or one that keeps the keys, loses nothing', () => {
  expect(losesLastKeyholder(keyholder, keyholder, [])).toBe(false);
  expect(losesLastKeyholder({ ...keyholder, roles: ['head'] }, { ...keyholder, isActive: false }, [])).toBe(false);
});
