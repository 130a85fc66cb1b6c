import { expect, test } from '@jest/globals';
import { rowsOf, viewIn } from './holes-view.ts';

const cell = (complaints: number, analysis: number, assessment = 0) => ({
  complaints,
  result: 0,
  analysis,
  rectification: 0,
  assessment,
});
const unit = (code: string) => ({ code, name: { zh: code, en: code } });
const answer = {
  periods: ['2026-W46', '2026-W47'],
  underWay: '2026-W47',
  rows: [
    { unit: unit('root'), cells: [cell(9, 3), cell(4, 4)] },
    { unit: unit('A'), cells: [cell(5, 1), cell(2, 1)] },
    { unit: unit('B'), cells: [cell(4, 2), cell(2, 3)] },
  ],
};

test('an address without a view shows analyses over eight weeks', () => {
  expect(viewIn(new URLSearchParams('weeks=9&mark=all&layer=contact'))).toEqual({
    byWeek: true,
    weeks: 8,
    mark: 'analysis',
    layer: null,
    sort: 'unit',
  });
});

test('by week each unit has a cell of the mark for each week', () => {
  const [whole] = rowsOf(answer, viewIn(new URLSearchParams()));
  expect(whole?.shown.map(({ period, holes, cases }) => [period, holes, cases])).toEqual([
    ['2026-W46', 3, 9],
    ['2026-W47', 4, 4],
  ]);
});

test('in one period each unit has a cell for each mark', () => {
  const one = { ...answer, periods: ['2026-Q4'], rows: [{ unit: unit('A'), cells: [cell(5, 1, 4)] }] };
  const [row] = rowsOf(one, viewIn(new URLSearchParams('view=period')));
  expect(row?.shown.map(({ mark, holes }) => [mark, holes])).toEqual([
    ['result', 0],
    ['analysis', 1],
    ['rectification', 0],
    ['assessment', 4],
  ]);
});

test('where most lacking is first, the whole stays on top', () => {
  const rows = rowsOf(answer, viewIn(new URLSearchParams('sort=holes')));
  expect(rows.map((row) => row.unit.code)).toEqual(['root', 'B', 'A']);
});
