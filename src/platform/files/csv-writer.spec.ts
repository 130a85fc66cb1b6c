import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CsvReader } from './domain/csv-records.ts';
import { csvCell, csvLine } from './csv-writer.ts';

describe('a CSV cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86 139', "'+86 139"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['=HYPERLINK("http://x";"a")', '"\'=HYPERLINK(""http://x"";""a"")"'],
  ])('%j is no formula', (text, expected) => {
    expect(csvCell(text)).toBe(expected);
  });

  test.each([
    ['-5.2', '-5.2'],
    ['+7', '+7'],
    ['-5.2e3', "'-5.2e3"],
    ['1=1', '1=1'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded', '" padded"'],
    [12n, '12'],
    [-3, '-3'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    ['', ''],
  ])('%j is written %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  test('lines of any text are read back as written, apart from the apostrophe', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(cells, (texts) => {
        const reader = new CsvReader(',');
        const [record] = [...reader.push(csvLine(texts)), ...reader.end()];
        const back = record?.ok === true ? record.fields : [];
        const expected = texts.map((text) =>
          csvCell(text).replace(/^"/, '').startsWith("'") && !text.startsWith("'") ? `'${text}` : text,
        );
        expect(back).toEqual(expected);
      }),
    );
  });
});
