import { expect, test } from '@jest/globals';
import { salvagedCells } from './salvaged-cells.ts';

test.each([
  ['a,b,c', ',', 3, ['a', 'b', 'c']],
  ['a,b', ',', 3, ['a', 'b', '']],
  ['a', ',', 3, ['a', '', '']],
  ['', ',', 2, ['', '']],
  ['a,b,c,d', ',', 3, ['a', 'b', 'c,d']],
  ['a;"b;b";c', ';', 3, ['a', 'b;b', 'c']],
  ['a,"b ""x"" b",c', ',', 3, ['a', 'b "x" b', 'c']],
  ['a,"never closed,c', ',', 3, ['a', '"never closed', 'c']],
  ['a,"b" more,c', ',', 3, ['a', '"b" more', 'c']],
  ['a,b,', ',', 3, ['a', 'b', '']],
  ['a,b,c', ',', 1, ['a,b,c']],
])('%j becomes the cells that can be told', (raw, delimiter, columns, cells) => {
  expect(salvagedCells(raw, delimiter, columns)).toEqual(cells);
});
