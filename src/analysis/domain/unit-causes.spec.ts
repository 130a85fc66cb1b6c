import { describe, expect, test } from '@jest/globals';
import { type KindOf, unitCauses } from './unit-causes.ts';

/** charging / double, charging / silent, network: a kind is the next word of the path. */
const kindOf: KindOf = (type, under) => {
  if (type === under) return type;
  if (under !== null && !type.startsWith(`${under}/`)) return undefined;
  const rest = under === null ? type : type.slice(under.length + 1);
  return (under === null ? '' : `${under}/`) + (rest.split('/')[0] ?? '');
};

function row(unit: number, type: string, count: bigint) {
  return { unit, type, count };
}

describe('what the complaints of units are about', () => {
  test('is told by the two largest kinds of each, with their shares of all of its own', () => {
    const rows = [
      row(0, 'charging/double', 5n),
      row(0, 'charging/silent', 1n),
      row(0, 'network', 1n),
      row(0, 'attitude', 2n),
      row(1, 'network', 3n),
    ];
    expect(unitCauses(3, rows, kindOf)).toEqual([
      {
        total: '9',
        causes: [
          { key: 'charging', count: '6', share: '67' },
          { key: 'attitude', count: '2', share: '22' },
        ],
        rest: '1',
      },
      { total: '3', causes: [{ key: 'network', count: '3', share: '100' }], rest: '0' },
      { total: '0', causes: [], rest: '0' },
    ]);
  });

  test('is told at the level where they differ: of charges alone by the kinds of charges', () => {
    const rows = [row(0, 'charging/double', 3n), row(1, 'charging/silent', 1n)];
    expect(unitCauses(2, rows, kindOf).map(({ causes }) => causes.map(({ key }) => key))).toEqual([
      ['charging/double'],
      ['charging/silent'],
    ]);
  });

  test('is not told where all are of one kind', () => {
    const rows = [row(0, 'charging/double', 3n), row(1, 'charging/double', 1n)];
    expect(unitCauses(2, rows, kindOf)).toEqual([
      { total: '3', causes: [], rest: '3' },
      { total: '1', causes: [], rest: '1' },
    ]);
  });
});
