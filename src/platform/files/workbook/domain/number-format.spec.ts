import { describe, expect, test } from '@jest/globals';
import { builtInFormat, numberFormat } from './number-format.ts';

describe('a number format', () => {
  test.each([
    ['yyyy-mm-dd', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['m/d/yy', 'day'],
    ['mmm-yy', 'day'],
    ['d.m.yyyy h:mm', 'both'],
    ['yyyy/m/d h:mm:ss AM/PM', 'both'],
    ['h:mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
  ])('%s shows a %s', (code, shows) => {
    expect(numberFormat(code)).toEqual({ kind: 'date', shows });
  });

  test.each([
    'General',
    '0',
    '0.00',
    '#,##0',
    '0.00E+00',
    '0%',
    '@',
    '[Red]#,##0.00',
    '0"days"',
    '# ?/?',
    '\\d0',
    '_-0_-',
  ])('%s is that of a number', (code) => {
    expect(numberFormat(code)).toEqual({ kind: 'number' });
  });

  test('of zeros alone pads an id', () => {
    expect([numberFormat('00000000'), numberFormat('00')]).toEqual([
      { kind: 'zeros', digits: 8 },
      { kind: 'zeros', digits: 2 },
    ]);
  });

  test.each([
    [0, undefined],
    [2, undefined],
    [14, 'day'],
    [21, 'time'],
    [22, 'both'],
    [31, 'day'],
    [46, 'elapsed'],
    [49, undefined],
  ])('%d is known by its number', (id, shows) => {
    expect(builtInFormat(id)).toEqual(shows === undefined ? { kind: 'number' } : { kind: 'date', shows });
  });
});
