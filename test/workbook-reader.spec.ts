import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTableFile, type StatedForm } from '../src/platform/files/table-file.ts';
import { PackedTexts } from '../src/platform/files/workbook/packed-texts.ts';
import { readWorkbookHead } from '../src/platform/files/workbook/workbook-head.ts';
import { sheetFile, sheetXml, textRows, workbookFile, type WrittenWorkbook } from './support/workbook-file.ts';

let folder = '';
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redline-workbooks-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function stored(content: Buffer): Promise<string> {
  const path = join(folder, `${(files += 1)}.bin`);
  await writeFile(path, content);
  return path;
}

/** What is read of a table: its header, then each row as `line: a|b`, a date as `<date>`, a fault as `!code`. */
async function read(content: Buffer, stated: StatedForm = {}): Promise<string[]> {
  const table = await openTableFile(await stored(content), stated);
  const rows = [`${table.form.headerRow}: ${table.header.join('|')}`];
  for await (const batch of table.batches) {
    for (const record of batch) {
      if (!record.ok) rows.push(`${record.line}! ${record.code}`);
      else {
        const { dates = [], faults = [] } = record.marks ?? {};
        const cells = record.fields.map((text, at) => {
          const fault = faults.find(({ column }) => column === at);
          if (fault !== undefined) return `!${fault.code}`;
          return dates.includes(at) ? `<${text}>` : text;
        });
        rows.push(`${record.line}: ${cells.join('|')}`);
      }
    }
  }
  return rows;
}

/** How one cell below a header reads. */
async function cell(xml: string, more: Omit<WrittenWorkbook, 'sheets'> = {}): Promise<string> {
  const [, row = 'no row'] = await read(
    sheetFile(`${textRows([['h', 'x']])}<row r="2">${xml}<c><v>1</v></c></row>`, more),
  );
  return row.replace(/^2: /, '').replace(/\|1$/, '');
}

const FORMATS = ['yyyy-mm-dd', 'h:mm', 'yyyy-mm-dd hh:mm', '0000000', '@', '[h]:mm'];

describe('a cell', () => {
  test.each([
    ['a number', '<c><v>13912345678</v></c>', '13912345678'],
    ['a number with an exponent', '<c t="n"><v>1.3912345678E10</v></c>', '13912345678'],
    ['a text of digits', '<c t="inlineStr"><is><t>110101199003071234</t></is></c>', '110101199003071234'],
    ['a number of 18 digits', '<c><v>110101199003071000</v></c>', '!lost-digits'],
    ['a number beyond every number', '<c><v>1e400</v></c>', '!unreadable-number'],
    ['no number', '<c><v>NaN</v></c>', '!unreadable-number'],
    ['digits of full width', '<c><v>１２</v></c>', '!unreadable-number'],
    ['a shared text', '<c t="s"><v>0</v></c>', '扣费 <&>'],
    ['a formatted shared text with a phonetic guide', '<c t="s"><v>1</v></c>', '宽带装维'],
    ['a shared text that is not there', '<c t="s"><v>9</v></c>', '!lost-text'],
    ['a flag', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '!error-cell'],
    ['a formula with its value', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula with a text', '<c t="str"><f>A1</f><v>ok</v></c>', 'ok'],
    ['a formula that gives no text', '<c t="str"><f>A1</f><v></v></c>', ''],
    ['a formula never calculated', '<c><f>1+1</f></c>', '!formula-without-value'],
    ['a formula with an empty value', '<c><f>1+1</f><v/></c>', '!formula-without-value'],
    ['a shared formula', '<c><f t="shared" si="0"/><v>3</v></c>', '3'],
    ['a formula that fails', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '!error-cell'],
    ['a style alone', '<c s="1"/>', ''],
    ['a style that is not defined', '<c s="99"><v>5</v></c>', '5'],
    ['a day', '<c s="1"><v>46348</v></c>', '<2026-11-22>'],
    ['a day with a time its format hides', '<c s="1"><v>46348.354166666664</v></c>', '<2026-11-22 08:30:00>'],
    ['a moment at midnight', '<c s="3"><v>46348</v></c>', '<2026-11-22 00:00:00>'],
    ['a time', '<c s="2"><v>0.354166666666667</v></c>', '<08:30:00>'],
    ['hours beyond a day', '<c s="6"><v>1.5</v></c>', '<36:00:00>'],
    ['29 February 1900, which never was', '<c s="1"><v>60</v></c>', '!impossible-date'],
    ['a day before the calendar', '<c s="1"><v>-1</v></c>', '!impossible-date'],
    ['a date in words', '<c t="d"><v>2026-11-22T08:30:00</v></c>', '<2026-11-22T08:30:00>'],
    ['an id shown with zeros', '<c s="4"><v>7</v></c>', '0000007'],
    ['a number shown as text', '<c s="5"><v>0.30000000000000004</v></c>', '0.3'],
    ['text with a line break', '<c t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
    ['an unknown kind', '<c t="zzz"><v>5</v></c>', '5'],
  ])('with %s', async (_, xml, text) => {
    const texts = [
      '<si><t>扣费 &lt;&amp;&gt;</t></si>',
      '<si><r><t>宽带</t></r><r><rPr><b/></rPr><t>装维</t></r><rPh sb="0" eb="1"><t>KUAN</t></rPh></si>',
    ];
    expect(await cell(xml, { formats: FORMATS, texts })).toBe(text);
  });

  test('counts days from 1904 where the workbook says so', async () => {
    expect(await cell('<c s="1"><v>44886</v></c>', { formats: FORMATS, is1904: true })).toBe('<2026-11-22>');
    expect(await cell('<c s="1"><v>60</v></c>', { formats: FORMATS, is1904: true })).toBe('<1904-03-01>');
  });
});

describe('a sheet', () => {
  const rows = (name: string) => textRows([['sheet'], [name]]);
  const book = workbookFile({
    sheets: [
      { name: '说明', state: 'hidden', rows: rows('hidden') },
      { name: '投诉', rows: rows('complaints') },
      { name: 'Old', state: 'veryHidden', rows: rows('old') },
    ],
  });

  test.each([
    [undefined, 'complaints'],
    ['投诉', 'complaints'],
    ['说明', 'hidden'],
    ['old', 'old'],
  ])('called %s is read', async (sheet, found) => {
    expect(await read(book, { sheet })).toEqual(['1: sheet', `2: ${found}`]);
  });

  test('that is not there is refused, naming those that are', async () => {
    await expect(read(book, { sheet: 'x' })).rejects.toMatchObject({
      code: 'no-such-sheet',
      params: { sheet: 'x', known: '投诉' },
    });
  });

  test('is listed with the others, and its first rows are shown', async () => {
    expect(await readWorkbookHead(await stored(book), { rows: 1 })).toEqual({
      sheets: [
        { name: '说明', isVisible: false },
        { name: '投诉', isVisible: true },
        { name: 'Old', isVisible: false },
      ],
      sheet: '投诉',
      rows: [{ line: 1, cells: ['sheet'] }],
    });
  });

  test('has its header where it is stated, and numbers its rows as the spreadsheet does', async () => {
    const titled = sheetFile(textRows([['十一月'], [], ['no', 'text'], ['1', 'a']]) + textRows([['2', 'b']], 9));
    expect(await read(titled, { headerRow: 3 })).toEqual(['3: no|text', '4: 1|a', '9: 2|b']);
    expect((await read(titled))[0]).toBe('1: 十一月');
    await expect(read(titled, { headerRow: 2 })).rejects.toMatchObject({ code: 'no-header-row', params: { row: 2 } });
    await expect(read(titled, { headerRow: 99 })).rejects.toMatchObject({ code: 'no-header-row' });
  });

  test('ends right of its header; blank rows and notes beside it are passed over', async () => {
    const table = [['a', 'b'], ['1'], ['', ' '], ['', '', 'note'], ['2', '3', 'note']];
    expect(await read(sheetFile(textRows(table)))).toEqual(['1: a|b', '2: 1', '5: 2|3']);
  });

  test('is read with hidden rows, and a merged cell holds its value once', async () => {
    const merged = `${textRows([['a'], ['1']])}<row r="3" hidden="1"><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells><sheetData>`;
    expect(await read(sheetFile(merged))).toEqual(['1: a', '2: 1', '3: 2']);
  });

  test('without row numbers and addresses is read in order', async () => {
    const bare = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c/><c><v>2</v></c></row>';
    expect(await read(sheetFile(bare))).toEqual(['1: a|b', '2: |2']);
  });

  test('in UTF-16 with prefixes reads the same', async () => {
    const xml = sheetXml(textRows([['编号'], ['龙𠀀']])).replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:');
    const utf16 = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const parts = [{ name: 'xl/worksheets/sheet1.xml', content: utf16 }];
    expect(await read(sheetFile('', { parts }))).toEqual(['1: 编号', '2: 龙𠀀']);
  });

  test('that holds nothing is refused', async () => {
    await expect(read(sheetFile(''))).rejects.toMatchObject({ code: 'empty-sheet', params: { sheet: 'Sheet1' } });
  });
});

describe('a damaged sheet', () => {
  const ok = textRows([['a'], ['1']]);
  test.each([
    ['rows that go back', `${ok}<row r="2"><c><v>3</v></c></row>`],
    ['a cell twice', `${ok}<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>`],
    ['a column beyond the last', `${ok}<row r="3"><c r="XFE3"><v>1</v></c></row>`],
    ['a row beyond the last', `${ok}<row r="1048577"><c><v>1</v></c></row>`],
    ['an address that is none', `${ok}<row r="3"><c r="3A"><v>1</v></c></row>`],
    ['a tag that is not closed', `${ok}<row r="3"><c>`],
  ])('with %s is refused rather than read in part', async (_, rows) => {
    await expect(read(sheetFile(rows))).rejects.toMatchObject({ code: 'damaged-workbook' });
  });

  test('that is cut short is refused, whatever its checksum', async () => {
    const whole = sheetXml(ok);
    for (const length of [whole.length - 1, whole.length - 30, 200]) {
      const parts = [{ name: 'xl/worksheets/sheet1.xml', content: whole.slice(0, length) }];
      await expect(read(sheetFile('', { parts }))).rejects.toMatchObject({ code: 'damaged-workbook' });
    }
    const parts = [{ name: 'xl/worksheets/sheet1.xml', content: whole, crc: 1 }];
    await expect(read(sheetFile('', { parts }))).rejects.toMatchObject({ code: 'damaged-workbook' });
  });
});

describe('texts that cells share', () => {
  test('are the same again when most of them lie on disk, and leave nothing there', async () => {
    const at = await mkdtemp(join(folder, 'texts-'));
    const texts = new PackedTexts(at);
    const text = (index: number) => `${index}${'龙'.repeat(index % 4000)}`;
    const count = 10_000; // about 60 MB
    for (let index = 0; index < count; index += 1) expect(texts.add(text(index))).toBe(true);
    for (let index = 0; index < count; index += 7)
      expect(texts.at((index * 37) % count)).toBe(text((index * 37) % count));
    expect([texts.at(-1), texts.at(count), texts.add('x'.repeat(1 << 20))]).toEqual([undefined, undefined, false]);
    texts.close();
    expect(await readdir(at)).toEqual([]);
  });
});
