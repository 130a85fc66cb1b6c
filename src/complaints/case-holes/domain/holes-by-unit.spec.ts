import { expect, test } from '@jest/globals';
import { holesByUnit, NO_CASES } from './holes-by-unit.ts';

const counted = (unitPath: string, place: number, complaints: number, analysis: number) => ({
  ...NO_CASES,
  unitPath,
  place,
  complaints,
  analysis,
});

test('a unit has its own cases and those of all below it, by period', () => {
  const rows = [counted('1.', 0, 1, 1), counted('1.2.', 0, 5, 2), counted('1.2.7.', 0, 3, 3), counted('1.3.', 1, 4, 0)];
  const [all, second, third] = holesByUnit(rows, ['1.', '1.2.', '1.3.'], 2);
  expect(all?.map(({ complaints, analysis }) => [complaints, analysis])).toEqual([
    [9, 6],
    [4, 0],
  ]);
  expect(second?.map(({ complaints, analysis }) => [complaints, analysis])).toEqual([
    [8, 5],
    [0, 0],
  ]);
  expect(third).toEqual([NO_CASES, { ...NO_CASES, complaints: 4 }]);
});

test('a path is never taken for the beginning of another unit’s', () => {
  expect(holesByUnit([counted('1.12.', 0, 1, 1)], ['1.1.'], 1)).toEqual([[NO_CASES]]);
});
