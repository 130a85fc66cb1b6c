import { describe, expect, test } from '@jest/globals';
import { cellKey, itemsOf, pastedBlock, readFigure, refusals, withEdit } from './base-edits.ts';

describe('a typed figure', () => {
  test.each([
    ['3120000', '3120000'],
    ['3,120,000', '3120000'],
    ['3 120 000', '3120000'],
    ['１２３', '123'],
    ['１，２３４', '1234'],
    ['12.5', '12.5'],
    ['007', '7'],
    ['0', '0'],
    ['999999999999999999999999999999', '999999999999999999999999999999'],
    ['-1', null],
    ['1,23', null],
    ['3.12万', null],
    ['1e6', null],
    ['', null],
  ])('%j is read as %j', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });
});

describe('a block from a spreadsheet', () => {
  test.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\n2', [['1'], ['2']]],
    ['5', [['5']]],
    ['1\t\t3', [['1', '', '3']]],
    ['"1,000"\t2\n', [['1,000', '2']]],
    ['"a ""b""\nc"\t2', [['a "b"\nc', '2']]],
    ['1\n\n3', [['1'], [''], ['3']]],
    [
      '1\t2\t\n3\t4\t\n',
      [
        ['1', '2', ''],
        ['3', '4', ''],
      ],
    ],
  ])('%j has the cells %j', (text, block) => {
    expect(pastedBlock(text)).toEqual(block);
  });
});

describe('edits', () => {
  const key = cellKey('滨港 一区', '2026-10');

  test('keep what was typed, without grouping when it is a figure', () => {
    expect(withEdit({}, key, ' 3,120,000 ', undefined)).toEqual({ [key]: '3120000' });
    expect(withEdit({}, key, '三百万', undefined)).toEqual({ [key]: '三百万' });
  });

  test('end when a cell is emptied or typed back to the saved figure', () => {
    expect(withEdit({ [key]: '1' }, key, '', '5')).toEqual({});
    expect(withEdit({ [key]: '1' }, key, '5', '5')).toEqual({});
  });

  test('become items of their unit and period, also when the unit holds a space', () => {
    expect(itemsOf({ [key]: '12', [cellKey('A', '2026')]: 'x' })).toEqual({
      items: [{ unit: '滨港 一区', period: '2026-10', value: '12' }],
      unreadable: ['A 2026'],
    });
  });

  test('learn at their own cell what the server refused', () => {
    const sent = [
      { unit: 'A', period: '2026-09', value: '1' },
      { unit: 'B', period: '2026-10', value: '2' },
    ];
    const problem = { field: 'items.1.unit', code: 'units.unknown', message: 'no' };
    expect(refusals([problem, { ...problem, field: 'series' }], sent)).toEqual({ 'B 2026-10': problem });
  });
});
