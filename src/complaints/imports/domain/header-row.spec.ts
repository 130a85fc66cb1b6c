import { expect, test } from '@jest/globals';
import { headerRow } from './header-row.ts';

const rows = (...lines: string[][]) => lines.map((cells, at) => ({ line: at + 1, cells }));

test.each([
  ['the first row', rows(['编号', '时间', '单位'], ['1', '2026-11-01', 'BG']), 1],
  ['below a title', rows(['投诉日报', '', ''], ['编号', '时间', '单位'], ['1', '2026-11-01', 'BG']), 2],
  [
    'below a title and a line of facts',
    rows(['投诉日报'], ['制表：李', '11-22'], ['a', 'b', 'c', 'd'], ['1', '2', '3', '4']),
    3,
  ],
  ['with a header that is not full', rows(['编号', '时间', '单位', '', ''], ['1', '2', '3', '4', '5']), 1],
  ['of one column', rows(['编号'], ['1'], ['2']), 1],
  ['of nothing', [], 1],
])('%s', (_, given, line) => {
  expect(headerRow(given)).toBe(line);
});

test('keeps the lines of the file when blank ones are passed over', () => {
  expect(
    headerRow([
      { line: 1, cells: ['日报'] },
      { line: 4, cells: ['编号', '时间', '单位'] },
    ]),
  ).toBe(4);
});
