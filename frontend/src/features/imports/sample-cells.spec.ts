import { describe, expect, test } from '@jest/globals';
import { sampleColumns, sampleText } from './sample-cells.ts';

describe('a value of a preview', () => {
  test.each([
    ['text', 'text'],
    [3, '3'],
    [null, ''],
    [undefined, ''],
    [true, '✓'],
    [['宽带', '网速'], '宽带 › 网速'],
    [{ at: '2015-04-22T19:53:50.000Z', day: '2015-04-23' }, '2015-04-23 03:53'],
  ])('%j reads %j in Shanghai', (value, text) => {
    expect(sampleText(value, 'Asia/Shanghai')).toBe(text);
  });

  test('stands below its name, whichever row has it', () => {
    expect(sampleColumns([{}, { values: { a: 1 } }, { values: { a: 1, b: 2 } }])).toEqual(['a', 'b']);
  });
});
