import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { gb18030 } from './support/gb18030.ts';
import { figures, importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { sheetFile, textRows, workbookFile } from './support/workbook-file.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const mapping = (source: string, more: object = {}) => ({
  source,
  columns: {
    number: '编号',
    receivedAt: '收到时间',
    dueAt: '期限',
    unit: '单位',
    reminders: '催办',
    amount: '金额',
    text: '内容',
  },
  constants: { layer: 'appeal' },
  ...more,
});

const HEADER = ['编号', '收到时间', '期限', '单位', '催办', '金额', '内容'];
const ROWS = [
  ['110101199003071234', '2026-11-01 08:30:00', '2026-11-20', '滨港', '2', '12.5', '扣费，"不明"\n第二行'],
  ['007', '2026-11-01 23:59:59', '', 'BG', '0', '-3', '龙𠀀'],
  ['13912345678', '2026-11-02 00:00:00', '2026-11-21', '滨港', '', '0.1', ' <b>&amp;</b> =1+1'],
];

async function storedAs(source: string): Promise<unknown[]> {
  return redline.dataSource.query(
    `SELECT c.number AS number, c.received_at AS "receivedAt", c.received_day::text AS "receivedDay",
            c.due_at AS "dueAt", c.due_day::text AS "dueDay", u.code AS unit, c.reminders AS reminders,
            c.amount::text AS amount, c.text AS text
     FROM complaints c JOIN units u ON u.id = c.unit_id JOIN complaint_sources s ON s.id = c.source_id
     WHERE s.code = $1 ORDER BY c.received_at, c.number`,
    [source],
  );
}

describe('one file in every form', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csv = (lineBreak: string, delimiter = ',') =>
    [HEADER, ...ROWS].map((row) => row.map(quoted).join(delimiter) + lineBreak).join('');
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const serial = (text: string) => String((Date.parse(`${text.replace(' ', 'T')}Z`) / 86_400_000 + 25_569).toFixed(10));

  /** The same with dates, numbers and shared texts as a spreadsheet keeps them. */
  function typed(is1904: boolean): Buffer {
    const texts: string[] = [];
    const shared = (text: string) =>
      `<c t="s"><v>${texts.push(`<si><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`) - 1}</v></c>`;
    const date = (text: string, style: number) =>
      text === '' ? '<c/>' : `<c s="${style}"><v>${Number(serial(text)) - (is1904 ? 1462 : 0)}</v></c>`;
    const number = (text: string) => (text === '' ? '<c/>' : `<c><v>${text}</v></c>`);
    const rows = ROWS.map(([id = '', received = '', due = '', unit = '', reminders = '', amount = '', text = '']) =>
      [shared(id), date(received, 1), date(due, 2), shared(unit), number(reminders), number(amount), shared(text)].join(
        '',
      ),
    );
    const xml = [HEADER.map(shared).join(''), ...rows].map((cells) => `<row>${cells}</row>`).join('');
    return sheetFile(xml, { texts, is1904, formats: ['yyyy/m/d h:mm', 'yyyy"年"m"月"d"日"'] });
  }

  const FORMS: readonly (readonly [string, () => Buffer | Promise<Buffer>])[] = [
    ['UTF-8', () => Buffer.from(csv('\n'))],
    ['UTF-8 with CRLF', () => Buffer.from(csv('\r\n'))],
    ['UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${csv('\r\n')}`)],
    ['UTF-8 with semicolons', () => Buffer.from(csv('\n', ';'))],
    ['GB18030', () => gb18030(csv('\n'))],
    ['GB18030 with CRLF and tabs', () => gb18030(csv('\r\n', '\t'))],
    ['UTF-16 LE with a mark', () => Buffer.from(`\ufeff${csv('\r\n')}`, 'utf16le')],
    ['UTF-16 LE without one', () => Buffer.from(csv('\n'), 'utf16le')],
    ['UTF-16 BE with a mark', () => utf16be(`\ufeff${csv('\r\n')}`)],
    ['UTF-16 BE without one', () => utf16be(csv('\n'))],
    ['XLSX of texts', () => sheetFile(textRows([HEADER, ...ROWS]))],
    ['XLSX of dates and numbers', () => typed(false)],
    ['XLSX counting from 1904', () => typed(true)],
    [
      'XLSX by another writer',
      async () => Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: [HEADER, ...ROWS] }] })),
    ],
  ];

  test.each(FORMS)('%s gives the same rows', async (form, content) => {
    const source = `form ${form}`;
    const seen = await importFile(admin, await content(), { mapping: mapping(source), name: 'a.bin' });
    expect(figures(seen)).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    expect(await storedAs(source)).toEqual([
      {
        number: '110101199003071234',
        receivedAt: new Date('2026-11-01T08:30:00+08:00'),
        receivedDay: '2026-11-01',
        dueAt: new Date('2026-11-20T00:00:00+08:00'),
        dueDay: '2026-11-20',
        unit: 'BG',
        reminders: 2,
        amount: '12.5',
        text: '扣费，"不明"\n第二行',
      },
      {
        number: '007',
        receivedAt: new Date('2026-11-01T23:59:59+08:00'),
        receivedDay: '2026-11-01',
        dueAt: null,
        dueDay: null,
        unit: 'BG',
        reminders: 0,
        amount: '-3',
        text: '龙𠀀',
      },
      {
        number: '13912345678',
        receivedAt: new Date('2026-11-02T00:00:00+08:00'),
        receivedDay: '2026-11-02',
        dueAt: new Date('2026-11-21T00:00:00+08:00'),
        dueDay: '2026-11-21',
        unit: 'BG',
        reminders: null,
        amount: '0.1',
        text: ' <b>&amp;</b> =1+1',
      },
    ]);
  });
});

describe('a workbook', () => {
  test('is the same import again when it comes as a workbook after text', async () => {
    const rows = [HEADER, ...ROWS];
    await importFile(
      admin,
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
      {
        mapping: mapping('again'),
      },
    );
    const seen = await importFile(admin, sheetFile(textRows(rows)), { mapping: mapping('again') });
    expect(figures(seen)).toBe('published 3 = 0 + 0 + 3 + 0 + 0');
  });

  test('is refused cell by cell, at the rows of its sheet', async () => {
    const row = (cells: string) => `<row>${cells}</row>`;
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const day = '<c s="1"><v>46327</v></c>';
    const content = sheetFile(
      textRows([['编号', '收到时间', '单位', '备注']]) +
        [
          `${text('a')}${day}${text('BG')}<c t="e"><v>#N/A</v></c>`,
          `<c><v>110101199003071000</v></c>${day}${text('BG')}`,
          `<c t="e"><v>#N/A</v></c>${day}${text('BG')}`,
          `${text('b')}<c><f>TODAY()</f></c>${text('BG')}`,
          `${text('c')}<c s="1"><v>60</v></c>${text('BG')}`,
          `${day}${day}${text('BG')}`,
          `<c><v>1.3912345678E10</v></c>${day}${text('BG')}`,
        ]
          .map(row)
          .join(''),
      { formats: ['yyyy-mm-dd'] },
    );
    const columns = { number: '编号', receivedAt: { column: '收到时间', format: 'dd/MM/yyyy' }, unit: '单位' };
    const seen = await importFile(admin, content, {
      mapping: { source: 'cells', columns, constants: { layer: 'appeal' } },
    });
    expect(figures(seen)).toBe('published 7 = 2 + 0 + 0 + 0 + 5');
    const rejects = (await admin.get(`/api/imports/${seen.id}/rejects`)).text.split(/\r?\n/).slice(1, -1);
    expect(rejects.map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
      '3,编号,lost-digits',
      '4,编号,error-cell',
      '5,收到时间,formula-without-value',
      '6,收到时间,impossible-date',
      '7,编号,damaged-number',
    ]);
    expect(await storedAs('cells')).toMatchObject([
      { number: '13912345678', receivedDay: '2026-11-01' },
      { number: 'a', receivedDay: '2026-11-01' },
    ]);
  });

  test('is read from the sheet and the header row that the mapping names', async () => {
    const rows = textRows([['滨港市十一月投诉'], ['制表：客服部', '2026-11-30'], HEADER, ...ROWS]);
    const content = workbookFile({
      sheets: [
        { name: '封面', rows: textRows([['x']]) },
        { name: '明细', rows },
      ],
    });
    const seen = await importFile(admin, content, { mapping: mapping('titled', { sheet: '明细', headerRow: 3 }) });
    expect(figures(seen)).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    const other = await importFile(admin, content, { mapping: mapping('titled', { sheet: '汇总' }) });
    expect([other.status, other.error]).toMatchObject([
      'failed',
      { code: 'imports.no-such-sheet', params: { sheet: '汇总', known: '封面、明细' } },
    ]);
  });

  test.each<[string, unknown]>([
    ['sheet', ''],
    ['sheet', 1],
    ['headerRow', 0],
    ['headerRow', 1.5],
    ['headerRow', '2'],
  ])('of a mapping with %s %j is refused', async (key, value) => {
    const fields = { kind: 'complaints', mapping: JSON.stringify(mapping('wrong', { [key]: value })) };
    const answer = await admin.upload('/api/imports', fields, { name: 'a.xlsx', content: sheetFile('') });
    expect([answer.status, answer.json<{ errors: { field: string }[] }>().errors[0]?.field]).toEqual([
      400,
      `mapping.${key}`,
    ]);
  });

  test('brings units, customer base and daily totals as well', async () => {
    const units = sheetFile(
      textRows([
        ['code', 'name_zh', 'name_en', 'kind', 'parent'],
        ['LZ', '澜州', 'Lanzhou', 'city', ''],
      ]),
    );
    expect(figures(await importFile(admin, units, { kind: 'units' }))).toBe('published 1 = 1 + 0 + 0 + 0 + 0');
    // a spreadsheet turns 2026-10 into the first of October
    const period = '<row><c t="inlineStr"><is><t>LZ</t></is></c><c s="1"><v>46296</v></c><c><v>1.358E9</v></c></row>';
    const base = sheetFile(textRows([['unit', 'period', 'value']]) + period, { formats: ['mmm-yy'] });
    expect(figures(await importFile(admin, base, { kind: 'customer-base' }))).toBe('published 1 = 1 + 0 + 0 + 0 + 0');
    const kept: unknown[] = await redline.dataSource.query(
      `SELECT b.period_start::text AS period, b.value::text AS value FROM customer_base b`,
    );
    expect(kept).toEqual([{ period: '2026-10-01', value: '1358000000' }]);
    const totals = sheetFile(
      textRows([
        ['day', 'unit', 'layer', 'type', 'count'],
        ['2026-11-01', 'LZ', '申诉', '扣费', '12'],
      ]),
    );
    expect(figures(await importFile(admin, totals, { kind: 'daily-totals' }))).toBe('published 1 = 1 + 0 + 0 + 0 + 0');
  });
});

describe('a text file with titles above its header', () => {
  const titled = `十一月投诉,,\r\n"制表：客服部"\r\n\r\n${HEADER.join(';')}\r\nt1;2026-11-03 08:00:00;;BG;;;a\r\nt2;x;;BG;;;b\r\n`;

  test('is read from the line that the mapping names, in the lines of the file', async () => {
    const seen = await importFile(admin, titled, { mapping: mapping('lines', { headerRow: 4 }) });
    expect([figures(seen), seen.delimiter]).toEqual(['published 2 = 1 + 0 + 0 + 0 + 1', ';']);
    expect((await admin.get(`/api/imports/${seen.id}/rejects`)).text).toContain('\n6,收到时间,');
  });

  test('is refused when that line is blank', async () => {
    const seen = await importFile(admin, titled, { mapping: mapping('lines', { headerRow: 3 }) });
    expect([seen.status, seen.error?.code]).toEqual(['failed', 'imports.no-header-row']);
  });
});
