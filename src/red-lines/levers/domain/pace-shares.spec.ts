import { describe, expect, test } from '@jest/globals';
import { paceShares } from './pace-shares.ts';

const counts = (counted: Readonly<Record<string, number>>) =>
  Object.entries(counted).map(([key, count]) => ({ key, count }));
const shown = (counted: Readonly<Record<string, number>>, brought: Readonly<Record<string, number>> = {}) =>
  paceShares(counts(counted), counts(brought)).map((cause) => (cause.kind === 'type' ? [cause.key, cause.share] : []));

describe('the types of the usual pace', () => {
  test('are shares of what incidents did not bring, the largest first', () => {
    // 60 of the 70 packages are the incident's: 30, 10 and 10 of 50 are left
    expect(shown({ package: 70, value: 30, roaming: 10 }, { package: 60 })).toEqual([
      ['value', 0.6],
      ['package', 0.2],
      ['roaming', 0.2],
    ]);
  });

  test('leave out what is hardly any of it, and what the incident brought alone', () => {
    expect(shown({ value: 99, roaming: 1, package: 5 }, { package: 7 })).toEqual([['value', 0.99]]);
  });

  test('are at most eight', () => {
    expect(shown(Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`t${place}`, 5])))).toHaveLength(8);
  });

  test('are none where everything is an incident’s', () => {
    expect(shown({ package: 5 }, { package: 5 })).toEqual([]);
  });
});
