import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, importFile } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { sheetFile, textRows } from './support/workbook-file.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const HEADER = ['编号', '收到时间', '期限', '单位', '内容'];
/** Days and units of rows; every unit is misspelt, so that every row is refused. */
const ROWS = [
  { number: '007', received: '2026-11-01 08:30:00', due: '2026-11-20', text: '扣费，"不明"\n第二行' },
  { number: '110101199003071234', received: '2026-11-02 23:59:59', due: '', text: '[2026-11-01]' },
  { number: '3-12', received: '2026-12-05 00:00:00', due: '2027-01-04', text: '=1+1' },
];
const EXPECTED = ROWS.map(({ number, received, due, text }) => ({
  number,
  receivedAt: new Date(`${received.replace(' ', 'T')}+08:00`),
  receivedDay: received.slice(0, 10),
  dueDay: due === '' ? null : due,
  unit: 'BG',
  text,
}));

const mapping = (source: string, formats: { received?: string; due?: string } = {}) => ({
  source,
  columns: {
    number: '编号',
    receivedAt: { column: '收到时间', ...(formats.received === undefined ? {} : { format: formats.received }) },
    dueAt: { column: '期限', ...(formats.due === undefined ? {} : { format: formats.due }) },
    unit: '单位',
    text: '内容',
  },
  constants: { layer: 'appeal' },
});

async function storedAs(source: string): Promise<unknown[]> {
  return redline.dataSource.query(
    `SELECT c.number AS number, c.received_at AS "receivedAt", c.received_day::text AS "receivedDay",
            c.due_day::text AS "dueDay", u.code AS unit, c.text AS text
     FROM complaints c JOIN units u ON u.id = c.unit_id JOIN complaint_sources s ON s.id = c.source_id
     WHERE s.code = $1 ORDER BY c.received_at`,
    [source],
  );
}

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** The rows as text, their dates written day first. */
function asText(): string {
  const dayFirst = (day: string) => day.replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1');
  const rows = ROWS.map((row) => [row.number, dayFirst(row.received), dayFirst(row.due), '滨江', row.text]);
  return [HEADER, ...rows].map((cells) => `${quoted(cells)}\r\n`).join('');
}

/** The rows as a spreadsheet keeps them, their dates as numbers of days. */
function asWorkbook(is1904: boolean): Buffer {
  const text = (value: string) =>
    `<c t="inlineStr"><is><t xml:space="preserve">${value.replaceAll('"', '&quot;')}</t></is></c>`;
  const date = (written: string, style: number) => {
    const days = Date.parse(`${written.replace(' ', 'T')}Z`) / 86_400_000 + 25_569 - (is1904 ? 1462 : 0);
    return written === '' ? '<c/>' : `<c s="${style}"><v>${days.toFixed(10)}</v></c>`;
  };
  const rows = ROWS.map((row) =>
    [text(row.number), date(row.received, 1), date(row.due, 2), text('滨江'), text(row.text)].join(''),
  );
  const xml = rows.map((cells) => `<row>${cells}</row>`).join('');
  return sheetFile(textRows([HEADER]) + xml, { is1904, formats: ['d/m/yyyy h:mm:ss', 'd/m/yyyy'] });
}

/** The cells of a file of corrections, read as a spreadsheet would. */
function cellsOf(csv: string): string[][] {
  const cells = [...csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, inQuotes, plain, end] of cells) {
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

// A form stated for texts is not for a workbook's own dates; the second would even read them as another day.
const DAY_FIRST = { received: 'dd/MM/yyyy HH:mm:ss', due: 'dd/MM/yyyy' };
const MISLEADING = { received: 'yyyy-dd-MM HH:mm:ss', due: 'yyyy-dd-MM' };

describe.each([
  ['a text file', () => asText(), DAY_FIRST],
  ['a workbook', () => asWorkbook(false), {}],
  ['a workbook whose mapping states a form for texts', () => asWorkbook(false), DAY_FIRST],
  ['a workbook whose mapping states a form that fits another day', () => asWorkbook(false), MISLEADING],
  ['a workbook that counts from 1904', () => asWorkbook(true), DAY_FIRST],
] as const)('the rejected rows of %s', (form, content, formats) => {
  let corrections: string;

  test('are refused for their unit alone', async () => {
    const seen = await importFile(admin, content(), { mapping: mapping(form, formats) });
    expect(figures(seen)).toBe('published 3 = 0 + 0 + 0 + 0 + 3');
    corrections = (await admin.get(`/api/imports/${seen.id}/rejected-rows?language=zh`)).text;
    expect(cellsOf(corrections).map((cells) => cells.slice(5))).toEqual([
      ['原文件行号（导入时忽略）', '被拒原因（导入时忽略）'],
      ...ROWS.map(() => [expect.stringMatching(/^\d+$/), '单位：没有这个单位，是不是“滨港”？']),
    ]);
  });

  test.each([
    ['text', (csv: string) => csv],
    ['a workbook again', (csv: string) => sheetFile(textRows(cellsOf(csv)))],
  ] as const)('come back corrected as %s and give the same rows', async (way, saved) => {
    const source = `${form} back as ${way}`;
    const seen = await importFile(admin, saved(corrections.replaceAll('滨江', '滨港')), {
      mapping: mapping(source, formats),
    });
    expect(figures(seen)).toBe('published 3 = 3 + 0 + 0 + 0 + 0');
    expect(await storedAs(source)).toEqual(EXPECTED);
  });
});

test('a value that a workbook has lost is refused again until somebody writes the true one', async () => {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const day = '<c s="1"><v>46327</v></c>';
  const rows = [
    `<c><v>110101199003071000</v></c>${day}<c/>${text('滨港')}`,
    `${text('a')}<c s="1"><f>TODAY()</f></c><c/>${text('滨港')}`,
    `${text('b')}${day}<c t="e"><v>#N/A</v></c>${text('滨港')}`,
    `${day}${day}<c/>${text('滨港')}`,
  ];
  const xml = textRows([HEADER]) + rows.map((cells) => `<row>${cells}</row>`).join('');
  const seen = await importFile(admin, sheetFile(xml, { formats: ['yyyy-mm-dd'] }), { mapping: mapping('lost') });
  expect(figures(seen)).toBe('published 4 = 0 + 0 + 0 + 0 + 4');
  const codes = async (id: string) =>
    (await admin.get(`/api/imports/${id}/rejects?format=json`))
      .json<{ items: { code: string; original: string }[] }>()
      .items.map(({ code, original }) => `${code} ${original}`);
  const before = await codes(seen.id);
  expect(before.map((line) => line.split(' ')[0])).toEqual([
    'lost-digits',
    'formula-without-value',
    'error-cell',
    'damaged-number',
  ]);

  const corrections = (await admin.get(`/api/imports/${seen.id}/rejected-rows`)).text;
  const again = await importFile(admin, corrections, { mapping: mapping('lost') });
  expect(figures(again)).toBe('published 4 = 0 + 0 + 0 + 0 + 4');
  expect(await codes(again.id)).toEqual(before);

  const mended = corrections
    .replace('[!lost-digits] 110101199003071000', '110101199003071234')
    .replace('[!formula-without-value] ', '2026-11-02')
    .replace('[!error-cell] #N/A', '')
    .replace('[2026-11-01],[2026-11-01]', '3-12,[2026-11-01]');
  const last = await importFile(admin, mended, { mapping: mapping('lost') });
  expect(figures(last)).toBe('published 4 = 4 + 0 + 0 + 0 + 0');
});
