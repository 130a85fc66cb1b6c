import { expect, test } from '@jest/globals';
import { delegableRoles, substitutionFault } from './substitution.ts';

const TODAY = '2026-11-22';

test.each([
  ['2026-11-22', '2026-11-22', null],
  ['2026-11-01', '2026-11-22', null],
  ['2026-12-01', '2026-12-31', null],
  ['2026-11-23', '2026-11-22', 'ends-before-it-begins'],
  ['2026-11-01', '2026-11-21', 'is-over'],
  // a year of 365 days and the day after
  ['2026-12-01', '2027-12-01', null],
  ['2026-12-01', '2027-12-02', 'too-long'],
])('to stand in from %s to %s: %s', (first, last, fault) => {
  expect(substitutionFault(first, last, TODAY)).toBe(fault);
});

test('the rights of an administrator are handed to nobody', () => {
  expect(delegableRoles(['administrator', 'compliance'])).toEqual(['compliance']);
  expect(delegableRoles(['administrator'])).toEqual([]);
});
