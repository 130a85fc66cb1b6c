import { expect, test } from '@jest/globals';
import type { BoardChild } from '../../api/models.ts';
import { missingBases } from './missing-bases.ts';

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
