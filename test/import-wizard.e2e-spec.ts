import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, importFile } from './support/import-file.ts';
import { publishTotals } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const [code, zh, en] of [
    ['BG', '滨港', 'Bingang'],
    ['LZ', '澜州', 'Lanzhou'],
  ])
    await admin.post('/api/units', { code, name: { zh, en }, kind: 'city', parent: null });
});
afterAll(() => redline.close());

interface Preview {
  readonly columns: string[];
  readonly fingerprint: string;
  readonly isCorrections: boolean;
  readonly savedMapping: { name: string; mapping: object } | null;
  readonly proposedMapping: { columns: Record<string, unknown>; constants?: object };
  readonly proposals: { field: string; columns: string[]; confidence: string; basis: string }[];
  readonly facts: { filled: number; examples: string[]; words: string[] | null; dates: object | null }[];
  readonly head: { line: number; cells: string[] }[];
  readonly joinedDates: Record<string, object>;
  readonly sample: { line: number; values: Record<string, unknown>; problems?: Problem[] }[];
}

interface Problem {
  readonly field: string;
  readonly column: string;
  readonly code: string;
  readonly reason: { zh: string; en: string };
}

async function preview(content: string, fields: Record<string, string> = {}, name = 'a.csv'): Promise<Preview> {
  const answer = await admin.upload('/api/import-previews', { kind: 'complaints', ...fields }, { name, content });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.json<Preview>();
}

/** The analyst's morning file in small (DEMO §9): seven rows that are wrong, each in its own way. */
const MORNING = [
  '投诉编号,投诉时间,办结时间,地市,投诉类型,用户号码,投诉内容',
  'BG-1122-001,2026-11-21 08:00,2026-11-21 17:00,滨港,不明扣费,13912345678,套餐外扣费',
  'BG-1122-002,11/12/26,,滨港,不明扣费,13912345679,日期写反',
  'BG-1122-003,2026-11-21 09:00,,滨江,网络质量,13912345680,单位写错',
  '1.39E+10,2026-11-21 09:30,,滨港,网络质量,,号码被表格软件改坏',
  'BG-1122-005,2026-11-21 10:00,2026-11-20 10:00,滨港,网络质量,,办结早于收到',
  ',2026-11-21 11:00,,滨港,叠加包,,"=HYPERLINK(""http://x"")没有编号"',
  'BG-1122-007,2026-11-21 12:00,,滨港,叠加包,007,多了一列,多出来',
  '',
].join('\r\n');
const COLUMNS = {
  number: '投诉编号',
  receivedAt: '投诉时间',
  closedAt: '办结时间',
  unit: '地市',
  type: ['投诉类型'],
  phone: '用户号码',
  text: '投诉内容',
};
const MAPPING = { source: 'morning', columns: COLUMNS, constants: { layer: 'appeal' } };

describe('a file that is looked at', () => {
  test('has its columns proposed, with what each proposal rests on', async () => {
    const { proposedMapping, proposals, head } = await preview(MORNING);
    expect(proposedMapping).toEqual({ source: 'a', columns: COLUMNS, constants: { layer: 'appeal' } });
    expect(proposals.find(({ field }) => field === 'unit')).toEqual({
      field: 'unit',
      columns: ['地市'],
      confidence: 'high',
      basis: 'name-and-content',
    });
    expect(head[0]).toEqual({ line: 1, cells: Object.values(COLUMNS).flat().toSorted(inFileOrder) });
  });

  test('shows its rows as they will be read, and for a refused one what can be read of it', async () => {
    const { sample } = await preview(MORNING, { mapping: JSON.stringify(MAPPING) });
    expect(sample[0]?.values).toMatchObject({ number: 'BG-1122-001', unit: 'BG', type: ['不明扣费'] });
    expect(sample[2]?.values).toMatchObject({ number: 'BG-1122-003', unit: null, text: '单位写错' });
    expect(
      sample.flatMap(({ line, problems = [] }) => problems.map(({ field, code }) => `${line} ${field} ${code}`)),
    ).toEqual([
      '3 receivedAt ambiguous-date',
      '4 unit unknown-unit',
      '5 number damaged-number',
      '6 closedAt closed-before-received',
      '7 number number-missing',
      '8  column-count',
    ]);
    const reasons = sample.flatMap(({ problems = [] }) => problems.map(({ reason }) => reason.zh));
    expect(reasons[0]).toBe('日期有多种读法，请写明格式（可读作 2026-12-11 / 2026-11-12 / 2011-12-26）');
    expect(reasons[1]).toBe('没有这个单位，是不是“滨港”？');
  });

  test('puts the readings of its dates side by side, of joined columns too', async () => {
    const content = '日期,时间,地市\n04-08-15,3:53:50 PM,BG\n05-08-15,4:00:00 PM,BG\n';
    const { facts } = await preview(content);
    expect(facts[0]?.dates).toEqual({
      example: '04-08-15',
      cells: 2,
      plain: 0,
      readings: [
        { format: 'dd-MM-yy', day: '2015-08-04', fits: 2 },
        { format: 'MM-dd-yy', day: '2015-04-08', fits: 2 },
        { format: 'yy-MM-dd', day: '2004-08-15', fits: 2 },
      ],
    });
    const columns = { receivedAt: ['日期', '时间'], unit: '地市' };
    const mapping = JSON.stringify({ source: 's', columns, constants: { layer: 'appeal' } });
    const { joinedDates } = await preview(content, { mapping });
    expect(joinedDates).toMatchObject({
      receivedAt: { example: '04-08-15 3:53:50 PM', readings: [{ format: 'dd-MM-yy h:mm:ss a' }, {}, {}] },
    });
  });

  test('finds the mapping saved for its fingerprint, whatever it is called and whatever its rows', async () => {
    const { fingerprint, savedMapping } = await preview(MORNING);
    expect(savedMapping).toBeNull();
    const saved = await admin.put('/api/import-mappings/晨报', { mapping: MAPPING, fingerprint });
    expect([saved.status, saved.json()['fingerprint']]).toEqual([201, fingerprint]);
    const [header = ''] = MORNING.split('\r\n');
    const next = await preview(`${header}\r\n`, {}, '十二月.csv');
    expect(next.savedMapping).toEqual({ name: '晨报', mapping: MAPPING });
    expect((await preview(`${header},备注\r\n`)).savedMapping).toBeNull();
    expect((await preview(`${header}\r\n`, { kind: 'daily-totals' })).savedMapping).toBeNull();
  });

  test('keeps the fingerprint of a saved mapping until another is given', async () => {
    const { fingerprint } = await preview(MORNING);
    const changed = { ...MAPPING, source: 'morning-2' };
    expect((await admin.put('/api/import-mappings/晨报', { mapping: changed })).json()['fingerprint']).toBe(
      fingerprint,
    );
    expect((await admin.put('/api/import-mappings/晨报', { mapping: MAPPING, fingerprint: 'x' })).status).toBe(400);
    await admin.put('/api/import-mappings/晨报', { mapping: MAPPING });
  });

  test('of a small kind with Chinese headers is proposed too', async () => {
    const content = '地市,月份,用户数\n滨港,2026-10,3120000\n';
    const { proposedMapping, sample } = await preview(content, { kind: 'customer-base' });
    expect(proposedMapping.columns).toEqual({ unit: '地市', period: '月份', value: '用户数' });
    expect(sample[0]?.values).toEqual({ 地市: '滨港', 月份: '2026-10', 用户数: '3120000' });
  });
});

describe('rejected rows', () => {
  let id: string;
  const get = (path: string) => admin.get(`/api/imports/${id}/${path}`);

  test('are counted by reason and listed by it, page by page', async () => {
    const seen = await importFile(admin, MORNING, { mapping: MAPPING });
    id = seen.id;
    expect(figures(seen)).toBe('published 7 = 1 + 0 + 0 + 0 + 6');
    const { items } = (await get('reject-reasons')).json<{ items: { code: string; column: string; rows: string }[] }>();
    expect(items.map(({ code, column, rows }) => `${code} ${column} ${rows}`)).toEqual([
      'ambiguous-date 投诉时间 1',
      'closed-before-received 办结时间 1',
      'column-count  1',
      'damaged-number 投诉编号 1',
      'number-missing 投诉编号 1',
      'unknown-unit 地市 1',
    ]);
    const one = await get('rejects?format=json&code=unknown-unit&column=%E5%9C%B0%E5%B8%82');
    expect(one.json<{ items: { line: string; original: string }[] }>().items).toMatchObject([
      { line: '4', original: '滨江' },
    ]);
  });

  test('come back as a file like the one they came in, corrected and imported alone', async () => {
    const file = await get('rejected-rows?language=zh');
    const [header, ...rows] = file.text.replace(/^\ufeff/, '').split('\r\n');
    expect(header).toBe(`${MORNING.split('\r\n')[0] ?? ''},原文件行号（导入时忽略）,被拒原因（导入时忽略）`);
    expect(rows.slice(0, 3)).toEqual([
      `BG-1122-002,'11/12/26,,滨港,不明扣费,13912345679,日期写反,3,投诉时间：日期有多种读法，请写明格式（可读作 2026-12-11 / 2026-11-12 / 2011-12-26）`,
      `BG-1122-003,'2026-11-21 09:00,,滨江,网络质量,13912345680,单位写错,4,地市：没有这个单位，是不是“滨港”？`,
      `'1.39E+10,'2026-11-21 09:30,,滨港,网络质量,,号码被表格软件改坏,5,投诉编号：编号已被表格软件改坏（如 1.39E+10、#N/A），原值已丢失`,
    ]);
    expect(file.text).not.toMatch(/(?:^|,)"?[=+\-@]/m);
  });

  test('that are imported as they came are refused again, cell for cell as before; what had a column too many fits', async () => {
    const file = (await get('rejected-rows?language=en')).text;
    const before = (await get('rejects?format=json')).json<{ items: { code: string; original: string }[] }>().items;
    const again = await importFile(admin, file, { mapping: MAPPING });
    expect(figures(again)).toBe('published 6 = 1 + 0 + 0 + 0 + 5');
    const after = (await admin.get(`/api/imports/${again.id}/rejects?format=json`)).json<{ items: object[] }>().items;
    const sound = before.filter(({ code }) => code !== 'column-count');
    expect(after).toMatchObject(sound.map(({ code, original }) => ({ code, original })));
  });

  test('that are corrected go in, with their texts unchanged', async () => {
    const file = (await get('rejected-rows')).text
      .replace('11/12/26', '2026-11-12')
      .replace('滨江', '滨港')
      .replace(`'1.39E+10`, 'BG-1122-004')
      .replace('2026-11-20 10:00', '2026-11-22 10:00')
      .replace(`\r\n,'2026-11-21 11:00`, `\r\nBG-1122-006,'2026-11-21 11:00`);
    const looked = await preview(file);
    expect([looked.isCorrections, looked.savedMapping?.name]).toEqual([true, '晨报']);
    const seen = await importFile(admin, file, { mapping: MAPPING });
    expect(figures(seen)).toBe('published 6 = 5 + 0 + 1 + 0 + 0');
    const texts: { text: string; phone: string | null }[] = await redline.dataSource.query(
      `SELECT c.text AS text, c.phone AS phone FROM complaints c WHERE c.number IN ('BG-1122-006', 'BG-1122-007') ORDER BY c.number`,
    );
    expect(texts).toEqual([
      { text: '=HYPERLINK("http://x")没有编号', phone: null },
      { text: '多了一列,多出来', phone: '007' },
    ]);
  });

  test('of another unit are nobody’s business, and a reader of imports may not take them along', async () => {
    const analyst = await redline.as('analyst', 'LZ');
    expect((await analyst.get(`/api/imports/${id}/rejected-rows`)).status).toBe(404);
    expect((await analyst.get(`/api/imports/${id}/reject-reasons`)).status).toBe(404);
    const auditor = await redline.as('auditor');
    expect((await auditor.get(`/api/imports/${id}/rejected-rows`)).status).toBe(403);
  });

  test('keep their separator and are read over a stated encoding', async () => {
    const columns = { number: 'number', receivedAt: 'received', unit: 'unit' };
    const mapping = { source: 'gb', encoding: 'gb18030', delimiter: ';', columns, constants: { layer: 'appeal' } };
    const gb = Buffer.concat([
      Buffer.from('number;received;unit\n1;later;'),
      Buffer.from([0xb1, 0xf5, 0xb8, 0xdb]),
      Buffer.from('\n'),
    ]);
    const first = await importFile(admin, gb, { mapping });
    expect(figures(first)).toBe('published 1 = 0 + 0 + 0 + 0 + 1');
    const file = (await admin.get(`/api/imports/${first.id}/rejected-rows`)).text;
    expect(file.split('\r\n')[1]).toMatch(/^1;later;滨港;2;/);
    const second = await importFile(admin, file.replace('later', '2026-11-20'), { mapping });
    expect(figures(second)).toBe('published 1 = 1 + 0 + 0 + 0 + 0');
  });

  test('refused because of the rest of the file are kept as well', async () => {
    const content = 'code,name_zh,kind,parent,note\nX1,甲,city,NOWHERE,留着\n';
    const mapping = { columns: { code: 'code', name_zh: 'name_zh', kind: 'kind', parent: 'parent' } };
    const seen = await importFile(admin, content, { kind: 'units', mapping });
    expect(figures(seen)).toBe('published 1 = 0 + 0 + 0 + 0 + 1');
    const file = (await admin.get(`/api/imports/${seen.id}/rejected-rows?language=en`)).text;
    expect(file.split('\r\n')[1]).toBe('X1,甲,city,NOWHERE,留着,2,parent: There is no such superior unit');
  });
});

describe('what should be known before publishing', () => {
  interface Warning {
    readonly code: string;
    readonly rows: string;
    readonly params: Record<string, string>;
    readonly examples: { line: string | null; text: string; rows: string | null; suggestion: string | null }[];
  }

  async function warningsOf(content: string, options: object = {}): Promise<Warning[]> {
    const { id } = await importFile(admin, content, { mapping: MAPPING, publish: false, ...options });
    return (await admin.get(`/api/imports/${id}`)).json<{ warnings: Warning[] }>().warnings;
  }

  test('names units nobody knows with the nearest, and types still to be filed', async () => {
    const warnings = await warningsOf(MORNING.replace('不明扣费', '叠加包'));
    expect(warnings).toEqual([
      {
        code: 'unknown-units',
        rows: '1',
        params: {},
        examples: [{ line: null, text: '滨江', rows: '1', suggestion: '滨港' }],
      },
      {
        code: 'types-to-be-filed',
        rows: '1',
        params: {},
        examples: [{ line: null, text: '叠加包', rows: '1', suggestion: null }],
      },
    ]);
  });

  test('says that the very file came before', async () => {
    const [warning] = await warningsOf(MORNING);
    expect(warning).toMatchObject({ code: 'same-file', rows: '7', params: { import: expect.stringMatching(/^\d+$/) } });
  });

  test('shows lines of dates far from the others', async () => {
    const days = Array.from({ length: 9 }, (_, day) => `M${day},2026-11-0${day + 1},滨港`);
    const content = ['n,d,u', ...days, 'M10,2026-03-11,滨港', ''].join('\n');
    const mapping = {
      source: 'm',
      columns: { number: 'n', receivedAt: 'd', unit: 'u' },
      constants: { layer: 'appeal' },
    };
    expect(await warningsOf(content, { mapping })).toEqual([
      {
        code: 'outside-main-range',
        rows: '1',
        params: { from: '2026-11-01', until: '2026-11-10' },
        examples: [{ line: '11', text: '2026-03-11', rows: null, suggestion: null }],
      },
    ]);
  });

  test('tells of days that have totals too, and the other way round', async () => {
    await publishTotals(admin, ['2026-10-05,BG,appeal,不明扣费,3,received']);
    const mapping = {
      source: 'overlap',
      columns: { number: 'n', receivedAt: 'd', unit: 'u' },
      constants: { layer: 'appeal' },
    };
    const content = 'n,d,u\n1,2026-10-05,滨港\n2,2026-10-05,滨港\n3,2026-10-05,澜州\n4,2026-10-06,滨港\n';
    expect(await warningsOf(content, { mapping })).toEqual([
      {
        code: 'overlaps-totals',
        rows: '2',
        params: { basis: 'received', days: '1', from: '2026-10-05', until: '2026-10-06' },
        examples: [],
      },
    ]);
    await importFile(admin, content, { mapping });
    const totals = 'day,unit,layer,count\n2026-10-06,BG,appeal,4\n2026-10-09,BG,appeal,4\n';
    const warnings = await warningsOf(totals, { kind: 'daily-totals', mapping: undefined });
    expect(warnings).toMatchObject([
      { code: 'overlaps-complaints', rows: '1', params: { sources: 'overlap', days: '1' } },
    ]);
  });
});

function inFileOrder(a: string, b: string): number {
  const header = MORNING.split('\r\n')[0]?.split(',') ?? [];
  return header.indexOf(a) - header.indexOf(b);
}
