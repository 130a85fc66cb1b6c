import { describe, expect, test } from '@jest/globals';
import { coveredCells, placeAfter } from './grid-moves.ts';

const size = { rows: 20, columns: 12 };

describe('moving in the grid', () => {
  test.each([
    ['ArrowDown', { row: 3, column: 4 }, { row: 4, column: 4 }],
    ['ArrowUp', { row: 0, column: 4 }, { row: 0, column: 4 }],
    ['ArrowRight', { row: 3, column: 11 }, { row: 3, column: 11 }],
    ['ArrowLeft', { row: 3, column: 1 }, { row: 3, column: 0 }],
    ['Home', { row: 3, column: 7 }, { row: 3, column: 0 }],
    ['End', { row: 3, column: 7 }, { row: 3, column: 11 }],
    ['PageDown', { row: 15, column: 7 }, { row: 19, column: 7 }],
    ['PageUp', { row: 15, column: 7 }, { row: 5, column: 7 }],
  ])('by %s from %j leads to %j', (key, from, to) => {
    expect(placeAfter(key, from, size)).toEqual(to);
  });

  test('by a letter leads nowhere', () => {
    expect(placeAfter('a', { row: 0, column: 0 }, size)).toBeNull();
  });
});

test('a pasted block covers the cells from its place on and is cut at the edge', () => {
  expect(coveredCells([['1', '2'], ['3']], { row: 18, column: 11 }, size)).toEqual([
    { row: 18, column: 11, text: '1' },
    { row: 19, column: 11, text: '3' },
  ]);
});
