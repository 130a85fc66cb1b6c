import { describe, expect, test } from '@jest/globals';
import { emptyTable, shownCells } from './base-cells.ts';

const months = { grain: 'month' as const, periods: ['2026-09', '2026-10', '2026-11', '2026-12'] };
const september = { period: '2026-09', value: '3120000', own: true, childrenSum: null };

describe('the cells of a unit', () => {
  test('carry the last figure forward into a month whose figure is not due yet', () => {
    expect(shownCells([september], months, '2026-11-08')).toEqual([
      { kind: 'own', value: '3120000', childrenSum: null },
      { kind: 'provisional', value: '3120000', from: '2026-09' },
      { kind: 'provisional', value: '3120000', from: '2026-09' },
      { kind: 'later' },
    ]);
  });

  test('are missing from the day after the due day', () => {
    const kinds = shownCells([september], months, '2026-11-09').map(({ kind }) => kind);
    expect(kinds).toEqual(['own', 'missing', 'provisional', 'later']);
  });

  test('are missing, not provisional, when there is nothing to carry forward', () => {
    const october = { ...september, period: '2026-10' };
    const kinds = shownCells([october], months, '2026-10-01').map(({ kind }) => kind);
    expect(kinds).toEqual(['missing', 'own', 'later', 'later']);
  });

  test('are empty, not missing, where the unit states no figures at all', () => {
    const kinds = shownCells([], months, '2026-11-09').map(({ kind }) => kind);
    expect(kinds).toEqual(['none', 'none', 'none', 'later']);
  });

  test('tell a sum from an own figure, and an own figure that differs from the sum', () => {
    const sum = { period: '2026-09', value: '7', own: false, childrenSum: null };
    const differs = { period: '2026-10', value: '8', own: true, childrenSum: '7' };
    expect(shownCells([sum, differs], months, '2026-10-20').slice(0, 2)).toEqual([
      { kind: 'sum', value: '7' },
      { kind: 'own', value: '8', childrenSum: '7' },
    ]);
  });
});

test('a series without figures shows the units at and below the chosen one', () => {
  const unit = (code: string, path: string[]) => ({ code, name: { zh: code, en: code }, level: path.length - 1, path });
  const units = [
    unit('root', ['root']),
    unit('A', ['root', 'A']),
    unit('A1', ['root', 'A', 'A1']),
    unit('B', ['root', 'B']),
  ];
  expect(emptyTable('customers', 'month', ['2026-11'], units, 'A').rows.map((row) => row.unit)).toEqual(['A', 'A1']);
});
