import { describe, expect, test } from '@jest/globals';
import { examplesOf } from './mapping-edit.ts';

const preview = {
  encoding: 'utf-8',
  delimiter: ',',
  columns: ['Date', 'Time', 'Note'],
  proposedMapping: {},
  sample: [
    { line: 2, values: { Date: '22-Apr-15', Time: '3:53:50 PM', Note: '' } },
    { line: 3, problems: [] },
    { line: 4, values: { Date: '', Time: '', Note: 'x' } },
  ],
};

describe('examples of a field', () => {
  test.each([
    [['Date', 'Time'], ['22-Apr-15 3:53:50 PM']],
    [[3], ['x']],
    [['gone'], []],
    [[], []],
  ])('from %j are %j', (names, examples) => {
    expect(examplesOf(preview, names)).toEqual(examples);
  });
});
