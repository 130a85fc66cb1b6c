import { describe, expect, test } from '@jest/globals';
import { baseCells, type BaseNode } from './base-matrix.ts';

function node(id: string, parentId: string | null, value?: string): BaseNode {
  return { id, parentId, own: new Map(value === undefined ? [] : [['2026-10', value]]) };
}

describe('the customer base of a unit', () => {
  test('is the sum of the children when every child has one', () => {
    const cells = baseCells([node('p', null), node('a', 'p', '3120000'), node('b', 'p', '4860000')], '2026-10');
    expect(cells.get('p')).toEqual({ value: '7980000', own: false, childrenSum: null });
  });

  test('is missing when one child has none', () => {
    const cells = baseCells([node('p', null), node('a', 'p', '3120000'), node('b', 'p')], '2026-10');
    expect(cells.has('p')).toBe(false);
    expect(cells.has('b')).toBe(false);
  });

  test('is its own value even when a child has none', () => {
    const cells = baseCells([node('p', null, '28100000'), node('a', 'p', '3120000'), node('b', 'p')], '2026-10');
    expect(cells.get('p')).toEqual({ value: '28100000', own: true, childrenSum: null });
  });

  test('shows the children when they add up to something else', () => {
    const cells = baseCells(
      [node('p', null, '8000000'), node('a', 'p', '3120000'), node('b', 'p', '4860000.5')],
      '2026-10',
    );
    expect(cells.get('p')).toEqual({ value: '8000000', own: true, childrenSum: '7980000.5' });
  });

  test('adds up through several levels', () => {
    const cells = baseCells(
      [node('p', null), node('a', 'p'), node('a1', 'a', '1'), node('a2', 'a', '2'), node('b', 'p', '4')],
      '2026-10',
    );
    expect(cells.get('p')?.value).toBe('7');
  });
});
