import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guarded, isCorrectionsFile, ownColumns, unguarded } from './corrections-file.ts';

describe('a cell of a file of corrections', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+8613900000000', "'+8613900000000"],
    ['-5.2', "'-5.2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝cmd', "'＝cmd"],
    ["'quoted", "''quoted"],
    ['007', "'007"],
    ['202611220000000001', "'202611220000000001"],
    ['1.39E+10', "'1.39E+10"],
    ['2026-11-01 08:00', "'2026-11-01 08:00"],
    ['11/12/26', "'11/12/26"],
    ['3-12', "'3-12"],
    ['1.12.2026', "'1.12.2026"],
    ['12-Apr-15', "'12-Apr-15"],
    ['2026年11月1日', "'2026年11月1日"],
    ['[2026-11-01]', "'[2026-11-01]"],
    ['[!lost-digits] 12', "'[!lost-digits] 12"],
    ['[图片]', '[图片]'],
    ['12.5', '12.5'],
    ['12', '12'],
    ['扣费', '扣费'],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(guarded(cell)).toBe(written);
  });

  test('is what it was when it is read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '0', '1', 'E', '-') })), (cell) => {
        expect(unguarded(guarded(cell))).toBe(cell);
      }),
    );
  });

  test('never starts a formula', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });
});

describe('the header of a file of corrections', () => {
  test('is known by the columns it adds, in both languages', () => {
    expect(isCorrectionsFile(['编号', '被拒原因（导入时忽略）'])).toBe(true);
    expect(isCorrectionsFile(['Number', 'Original line (ignored on import)'])).toBe(true);
    expect(isCorrectionsFile(['编号', '原因'])).toBe(false);
  });

  test('keeps the places of the columns that are its own', () => {
    expect(ownColumns(['编号', '时间', '原文件行号（导入时忽略）', '被拒原因（导入时忽略）'])).toEqual([
      '编号',
      '时间',
    ]);
    expect(ownColumns(['编号', '时间'])).toEqual(['编号', '时间']);
  });
});
