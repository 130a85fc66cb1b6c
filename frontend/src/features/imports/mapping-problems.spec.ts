import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../api/problem.ts';
import { mappingProblems } from './mapping-problems.ts';

describe('what is wrong with a mapping', () => {
  test('stands at the field, whether its column, its format or its constant is meant', () => {
    const errors = [
      { field: 'mapping.columns.receivedAt.format', code: 'wrong-format', message: 'a' },
      { field: 'mapping.constants.layer', code: 'wrong-value', message: 'b' },
      { field: 'mapping.source', code: 'field-required', message: 'c' },
      { field: 'mapping', code: 'mapping-required', message: 'd' },
    ];
    const problem = new Problem(400, { code: 'imports.invalid-mapping', errors });
    expect(mappingProblems(problem, 'zh').map(({ place, code }) => [place, code])).toEqual([
      ['receivedAt', 'wrong-format'],
      ['layer', 'wrong-value'],
      ['source', 'field-required'],
      [null, 'mapping-required'],
    ]);
  });

  test('that does not fit the file is said in the language of the reader', () => {
    const problem = new Problem(400, {
      code: 'imports.column-missing',
      params: { field: 'columns.unit', column: 'State' },
      wording: { zh: '文件里没有“State”这一列', en: 'The file has no column “State”' },
    });
    expect(mappingProblems(problem, 'zh')).toEqual([
      { place: 'unit', code: 'column-missing', message: '文件里没有“State”这一列' },
    ]);
    expect(mappingProblems(problem, 'en')[0]?.message).toBe('The file has no column “State”');
  });

  test('of a file that cannot be read has no place', () => {
    const problem = new Problem(400, { code: 'imports.nul-byte', params: { byteOffset: 3 } });
    expect(mappingProblems(problem, 'zh')).toMatchObject([{ place: null, code: 'nul-byte' }]);
  });

  test('is none of a mapping’s when the server failed', () => {
    expect(mappingProblems(new Problem(500, {}), 'zh')).toEqual([]);
  });
});
