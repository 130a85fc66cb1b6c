import { expect, test } from '@jest/globals';
import type { BoardChild } from '../../api/models.ts';
import { alikeBases, missingBases } from './missing-bases.ts';

function child(code: string, readings: readonly (object | null)[]): BoardChild {
  return { unit: { code, name: { zh: code, en: code } }, readings } as unknown as BoardChild;
}

const overdue = { baseMissing: ['2026-10'], baseProvisionalFrom: '2026-09' };
const usual = { baseMissing: [], baseProvisionalFrom: '2026-10' };

test('a unit whose month is overdue is named once, with the month that stands in', () => {
  const children = [child('A', [usual, usual]), child('B', [overdue, null, overdue])];
  expect(missingBases({ children })).toMatchObject([{ unit: { code: 'B' }, months: ['2026-10'], from: '2026-09' }]);
});

test('several overdue months come in order, and nothing stands in where there is nothing', () => {
  const without = { baseMissing: ['2026-10', '2026-09'], baseProvisionalFrom: null };
  expect(missingBases({ children: [child('C', [without])] })).toMatchObject([
    { months: ['2026-09', '2026-10'], from: null },
  ]);
});

test('many units that lack the same months are one line, a few are named', () => {
  const other = { baseMissing: ['2026-11'], baseProvisionalFrom: '2026-10' };
  const children = ['A', 'B', 'C', 'D'].map((code) => child(code, [overdue]));
  const missing = missingBases({ children: [...children, child('E', [other])] });
  const { named, together } = alikeBases(missing);
  expect([named.map(({ unit }) => unit.code), together.map((alike) => alike.length)]).toEqual([['E'], [4]]);
  expect(alikeBases(missing.slice(1)).together).toEqual([]);
});
