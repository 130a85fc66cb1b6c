import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CsvReader, type CsvRecord } from './csv-records.ts';

function read(text: string, delimiter = ',', chunks: readonly string[] = [text]): CsvRecord[] {
  const reader = new CsvReader(delimiter);
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()];
}

/** Records in short: `2: a|b`, or `2! stray-quote: raw`. */
function short(text: string, delimiter = ','): string[] {
  return read(text, delimiter).map((record) =>
    record.ok ? `${record.line}: ${record.fields.join('|')}` : `${record.line}! ${record.code}: ${record.raw}`,
  );
}

describe('sound records', () => {
  test.each([
    ['a,b\n1,2\n', ['1: a|b', '2: 1|2']],
    ['a,b\r\n1,2', ['1: a|b', '2: 1|2']],
    ['a,b\r1,2\r3,4\r', ['1: a|b', '2: 1|2', '3: 3|4']],
    ['a,b\r\n1,2\n3,4\r5,6', ['1: a|b', '2: 1|2', '3: 3|4', '4: 5|6']],
    ['\n\r\n\ra,b\n\n\n1,2\n', ['4: a|b', '7: 1|2']],
    ['a,b\n,\n"",""\n', ['1: a|b', '2: |', '3: |']],
    ['a,b\n"x ""y""","1,2"\n', ['1: a|b', '2: x "y"|1,2']],
    ['a,b\n"""",""""""\n', ['1: a|b', '2: "|""']],
    ['a,b\n"1\r\n2\n3\r4",x\n5,6\n', ['1: a|b', '2: 1\r\n2\n3\r4|x', '6: 5|6']],
    ['投诉,单位\n"第一行\n第二行",澜州\n', ['1: 投诉|单位', '2: 第一行\n第二行|澜州']],
    ['a\n"x"', ['1: a', '2: x']],
    ['a,b\n1,"2"\r\n', ['1: a|b', '2: 1|2']],
    ['a,b\nsaid " no \'\' to 5" pipe,x\n', ['1: a|b', '2: said " no \'\' to 5" pipe|x']],
    ['', []],
    ['\n\n', []],
  ])('%j', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test.each([';', '\t', '|'])('are divided by %j', (delimiter) => {
    const lines = [`a${delimiter}b`, `"1${delimiter}2"${delimiter}3,4`].join('\n');
    expect(short(lines, delimiter)).toEqual(['1: a|b', `2: 1${delimiter}2|3,4`]);
  });

  test('keep their raw text without the line break', () => {
    expect(read('a,b\r\n"1\n2",x\r\n')[1]).toMatchObject({ raw: '"1\n2",x' });
  });
});

describe('a malformed record is reported at its first line and the next lines load exactly', () => {
  test.each([
    ['a,b\nx"y,2\n3,4\n', ['1: a|b', '2! stray-quote: x"y,2', '3: 3|4']],
    ['a,b\nx ",2\n3,4\n', ['1: a|b', '2! stray-quote: x ",2', '3: 3|4']],
    ['a,b\n1,x "', ['1: a|b', '2! stray-quote: 1,x "']],
    ['a,b\n "x",2\n3,4\n', ['1: a|b', '2! stray-quote:  "x",2', '3: 3|4']],
    ['a,b\n"x"y,2\n3,4\n', ['1: a|b', '2! text-after-quote: "x"y,2', '3: 3|4']],
    ['a,b\n"x,2\n3,4\n5,6', ['1: a|b', '2! unterminated-quote: "x,2', '3: 3|4', '4: 5|6']],
    ['a,b\n1,"x\n3,"y"\n5,6\n', ['1: a|b', '2! text-after-quote: 1,"x', '3: 3|y', '4: 5|6']],
    ['a,b\n1,2,3\n4,5\n', ['1: a|b', '2! column-count: 1,2,3', '3: 4|5']],
    ['a,b\n1\n4,5\n', ['1: a|b', '2! column-count: 1', '3: 4|5']],
    ['a,b\n"1\n2,3",4,5\n6,7\n', ['1: a|b', '2! column-count: "1', '3! stray-quote: 2,3",4,5', '4: 6|7']],
    [
      'a,b\n"1,2\n3,4\n"5,6\n7,8',
      ['1: a|b', '2! text-after-quote: "1,2', '3: 3|4', '4! unterminated-quote: "5,6', '5: 7|8'],
    ],
    ['a,b\n1,"', ['1: a|b', '2! unterminated-quote: 1,"']],
    ['a,b\r\nx"y,2\r\n\r\n3,4', ['1: a|b', '2! stray-quote: x"y,2', '4: 3|4']],
  ])('%j', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test('two stray quotes cannot make one record of the lines between them', () => {
    const lines = ['a,b,c,d,e,f', '1,"2,3,4,5,6', '7,7,7,7,7,7', '8,8,8,8,8,8', '1,2",3,4,5,6', '9,9,9,9,9,9'];
    expect(short(lines.join('\n'))).toEqual([
      '1: a|b|c|d|e|f',
      '2! swallowed-lines: 1,"2,3,4,5,6',
      '3: 7|7|7|7|7|7',
      '4: 8|8|8|8|8|8',
      '5! stray-quote: 1,2",3,4,5,6',
      '6: 9|9|9|9|9|9',
    ]);
  });

  test('lines that resemble the record before are not swallowed, whatever the first and the last line hold', () => {
    const lines = [
      'no,day,unit,text',
      'T1,2026-01-02,BG,a',
      'T2,2026-01-02,"BG,"b',
      'T3,2026-01-02,"BG,b, and c',
      'T4,2026-01-03,LZ,d',
      'T5,2026,x",y',
    ];
    expect(short(lines.join('\n'))).toEqual([
      '1: no|day|unit|text',
      '2: T1|2026-01-02|BG|a',
      '3! text-after-quote: T2,2026-01-02,"BG,"b',
      '4! swallowed-lines: T3,2026-01-02,"BG,b, and c',
      '5: T4|2026-01-03|LZ|d',
      '6! stray-quote: T5,2026,x",y',
    ]);
  });

  test('a text of several lines with commas is left alone', () => {
    const text = 'no,day,unit,text\nT1,2026-01-02,BG,"one, two\nthree, four, five, six\nT9,x,y,z ..."';
    expect(read(text)[1]).toMatchObject({ ok: true, line: 2 });
  });

  test('a wrong number of columns says both numbers', () => {
    expect(read('a,b\n1,2,3')[1]).toMatchObject({ code: 'column-count', params: { expected: 2, actual: 3 } });
  });

  test('a quoted field may have 1 MiB of characters and not one more', () => {
    const field = 'x'.repeat(1 << 20);
    expect(read(`a,b\n"${field}",2\n`)[1]).toMatchObject({ ok: true, line: 2 });
    expect(short(`a,b\n"${field}y",2\n3,4\n`).map((text) => text.slice(0, 20))).toEqual([
      '1: a|b',
      '2! field-too-long: "',
      '3: 3|4',
    ]);
  });

  test('a line without an end is given up after 4 MiB and passed over without being kept', () => {
    const reader = new CsvReader(',');
    reader.push('a,b\n');
    const found = Array.from({ length: 100 }, () => reader.push('x'.repeat(100_000))).flat();
    const after = [...reader.push('\n3,4\n'), ...reader.end()];
    expect(found.map((record) => [record.line, record.ok ? 'ok' : record.code, record.raw.length])).toEqual([
      [2, 'record-too-long', 4000],
    ]);
    expect(after).toMatchObject([{ ok: true, line: 3, fields: ['3', '4'] }]);
  });
});

describe('properties', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[",\r\n a]*$/));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }));
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('a table of any text comes back exactly', () => {
    fc.assert(
      fc.property(table, lineBreak, (rows, end) => {
        const text = rows.map((row) => row.map(quote).join(',') + end).join('');
        expect(read(text).map((record) => (record.ok ? record.fields : record))).toEqual(rows);
      }),
    );
  });

  test('text cut into any chunks gives the same records, malformed ones included', () => {
    const messy = fc.array(
      fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', '""', '投诉', '",', '\n"', ' ', ' "', '" '),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(messy, fc.array(fc.nat(200)), (pieces, cuts) => {
        const text = `h1,h2\n${pieces.join('')}`;
        const marks = [0, ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
        const chunks = marks.slice(1).map((mark, index) => text.slice(marks[index], mark));
        expect(read(text, ',', chunks)).toEqual(read(text));
        expect(read(text, ',', text.split(''))).toEqual(read(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a malformed line never changes what other lines hold', () => {
    const bad = fc.constantFrom('x"y,2', '1,2,3', '"x"y,2', '1', '"a"b"c,2');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('good,row'), bad)), (lines) => {
        const records = read(['h1,h2', ...lines].join('\n')).slice(1);
        expect(records.map((record) => record.line)).toEqual(lines.map((_, index) => index + 2));
        expect(records.map((record) => record.ok)).toEqual(lines.map((line) => line === 'good,row'));
      }),
    );
  });
});
