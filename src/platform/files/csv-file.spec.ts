import { describe, expect, test } from '@jest/globals';
import { foreignContent } from './content-kind.ts';
import { type CsvForm, csvFormOf, openCsv } from './csv-file.ts';
import { delimiterNamed, detectDelimiter } from './domain/delimiter.ts';

async function* chunksOf(bytes: Uint8Array, step = 7) {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

const formOf = (content: string | Uint8Array, stated?: Partial<CsvForm>) =>
  csvFormOf(chunksOf(Buffer.from(content)), stated);

describe('content that is no table', () => {
  test.each([
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['xlsx', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml', 'latin1')],
    ['zip', Buffer.from('PK\u0003\u0004\u0014\u0000a.txt', 'latin1')],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['image', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['gzip', Buffer.from([0x1f, 0x8b, 0x08])],
    ['html', Buffer.from('\ufeff \n<!DOCTYPE html><html>')],
    ['html', Buffer.from('<html><body>', 'utf16le')],
    ['html', Buffer.from('<table><tr><td>1</td></tr></table>')],
    ['html', Buffer.from('<?xml version="1.0"?>')],
  ])('%s is seen by its first bytes', (kind, bytes) => {
    expect(foreignContent(bytes)).toBe(kind);
  });

  test.each(['a,b\n1,2', '<10 days,b\n', 'PK,b', 'GIF,b', '编号,内容'])('%j may be a table', (text) => {
    expect(foreignContent(Buffer.from(text))).toBeUndefined();
  });
});

describe('the delimiter', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3,5\n', ';'],
    ['a\tb\n1,2\t3\n', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['text, with comma;unit\n"x;y";z\n', ';'],
    ['one\n1\n2\n', ','],
    ['', ','],
  ])('of %j is %j', (sample, expected) => {
    expect(detectDelimiter(sample)).toBe(expected);
  });

  test('may be named', () => {
    expect(['\t', 'tab', '\\t', ';', ':'].map(delimiterNamed)).toEqual(['\t', '\t', '\t', ';', undefined]);
  });
});

describe('a file', () => {
  test('tells its form and gives its records', async () => {
    const bytes = Buffer.from('\ufeff编号;内容\r\n1;资费\r\n2;x"y\r\n3;网络');
    const form = await csvFormOf(chunksOf(bytes));
    const table = await openCsv(chunksOf(bytes), form);
    const records = [];
    for await (const batch of table.batches) records.push(...batch);
    expect(form).toEqual({ encoding: 'utf-8', delimiter: ';' });
    expect(table.header).toEqual(['编号', '内容']);
    expect(records.map((record) => [record.line, record.ok ? record.fields : record.code])).toEqual([
      [2, ['1', '资费']],
      [3, 'stray-quote'],
      [4, ['3', '网络']],
    ]);
  });

  test.each<[string, string | Uint8Array, object]>([
    ['empty', '', { code: 'empty-file' }],
    ['a PDF', '%PDF-1.7\n', { code: 'not-a-table', params: { content: 'pdf' } }],
    ['NUL', 'a,b\n1,\u00002', { code: 'nul-byte', params: { byteOffset: 6 } }],
    [
      'two encodings',
      Buffer.concat([Buffer.from('编号,内容\n1,宽带装维\n'), Buffer.from([0xb1, 0xe0, 0x0a])]),
      { code: 'mixed-encodings' },
    ],
  ])('with %s is refused', async (_, content, expected) => {
    await expect(formOf(content)).rejects.toMatchObject(expected);
  });

  test('is read as stated, but stray UTF-8 is not read as GB18030', async () => {
    expect(await formOf('a,b\n', { encoding: 'gb18030', delimiter: '|' })).toEqual({
      encoding: 'gb18030',
      delimiter: '|',
    });
    const mixed = Buffer.concat([Buffer.from('编号,内容\n1,宽带装维\n'), Buffer.from([0xb1, 0xe0, 0x0a])]);
    await expect(formOf(mixed, { encoding: 'gb18030' })).rejects.toMatchObject({ code: 'mixed-encodings' });
  });

  test('of blank lines is empty, and a header with a stray quote is refused', async () => {
    const form = { encoding: 'utf-8', delimiter: ',' } as const;
    await expect(openCsv(chunksOf(Buffer.from('\n\n')), form)).rejects.toMatchObject({ code: 'empty-file' });
    await expect(openCsv(chunksOf(Buffer.from('\na"b,c\n')), form)).rejects.toMatchObject({
      code: 'malformed-header',
      params: { line: 2 },
    });
  });
});
