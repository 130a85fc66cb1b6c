import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile } from './support/import-file.ts';
import { searchCaughtUp } from './support/search-index.ts';

interface Found {
  items: { number: string; text: string | null }[];
  total: string | null;
  searchBehind: string;
}

let redline: TestApplication;
let admin: Agent;

const MAPPING = {
  source: 'file',
  columns: {
    number: '编号',
    receivedAt: '时间',
    unit: '单位',
    customer: '客户',
    phone: '电话',
    text: '内容',
    reply: '答复',
  },
  constants: { layer: 'ticket' },
};
const HEADER = '编号,时间,单位,客户,电话,内容,答复\n';

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const code of ['BG', 'LZ']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
  await put('S1', { unit: 'BG', text: '我的不明扣费一直没有退费，ＡＰＰ也打不开', reply: '已核实，建议到营业厅办理' });
  await put('S2', { unit: 'LZ', text: '携号转网被限制，要求退费', layer: 'ticket' });
  await put('S3', { unit: 'BG', text: 'Charged twice for the App, no refund', status: '在办' });
  await put('S4', {
    unit: 'BG',
    text: '我叫王小明，电话13812345678，卡6222021234567890123',
    customer: '李大嘴',
    phone: '13912345679',
  });
  await put('S5', { unit: 'BG', text: `${'宽带很慢。'.repeat(100)}最后要求赔偿㛃䶮` });
  await searchCaughtUp(redline);
});
afterAll(() => redline.close());

async function put(number: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await admin.put(`/api/complaints/crm/${number}`, complaintBody(fields));
  if (answer.status > 201) throw new Error(answer.text);
}

async function find(q: string, filters: Record<string, string> = {}, agent = admin): Promise<Found> {
  const answer = await agent.get(`/api/complaints?${new URLSearchParams({ q, ...filters })}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<Found>();
}

const numbers = async (q: string, filters: Record<string, string> = {}, agent = admin) =>
  (await find(q, filters, agent)).items.map(({ number }) => number).toSorted();

describe('the search', () => {
  test.each([
    ['退费', ['S1', 'S2']],
    ['不明扣费', ['S1']],
    ['明扣', ['S1']],
    ['扣费 退费', ['S1']],
    ['退费 携转', []],
    ['app', ['S1', 'S3']],
    ['ＡＰＰ', ['S1', 'S3']],
    ['refund APP', ['S3']],
    ['ref', []],
    ['营业厅', ['S1']],
    ['㛃䶮', ['S5']],
    ['s3', ['S3']],
    ['"没有退费"', ['S1']],
    ['"退费没有"', []],
    ['"no refund"', ['S3']],
    ['"refund no"', []],
  ])('for %s finds %j', async (q, found) => {
    expect(await numbers(q)).toEqual(found);
  });

  test('goes together with every other filter and counts what it finds', async () => {
    expect(await numbers('退费', { unit: 'LZ' })).toEqual(['S2']);
    expect(await numbers('退费', { layer: 'appeal' })).toEqual(['S1']);
    expect(await numbers('app', { status: '在办', period: '2026-Q4' })).toEqual(['S3']);
    expect(await find('退费', { unit: 'BG' })).toMatchObject({ total: '1', searchBehind: '0' });
  });

  test('stays within the caller’s sub-tree', async () => {
    expect(await numbers('退费', {}, await redline.as('analyst', 'BG'))).toEqual(['S1']);
  });

  test('shows the text around what was looked for', async () => {
    const { items } = await find('赔偿');
    expect(items[0]?.text).toMatch(/^….{40}赔偿㛃䶮$/u);
  });

  test.each([
    '13812345678',
    '13912345679',
    '1381234',
    '5678',
    '6222021234567890123',
    '王小明',
    '小明',
    '李大嘴',
    '"我叫王小明"',
  ])('finds nothing by %s, which masking hides', async (q) => {
    expect(await find(q)).toMatchObject({ items: [] });
  });

  test.each(['费', '%', '""', "';--", '。，', ' . '])('says that %j cannot be looked for', async (q) => {
    const answer = await admin.get(`/api/complaints?${new URLSearchParams({ q })}`);
    expect([answer.status, answer.json<{ errors: { code: string }[] }>().errors?.[0]?.code]).toEqual(
      q.trim() === '' ? [200, undefined] : [400, 'complaints.nothing-to-find'],
    );
  });
});

describe('the search follows', () => {
  test('a correction: the former words are gone, the new ones found', async () => {
    await put('F1', { text: '夜间施工噪音' });
    await searchCaughtUp(redline);
    await put('F1', { text: '基站信号覆盖' });
    expect(Number((await find('施工')).searchBehind)).toBe(1);
    await searchCaughtUp(redline);
    expect([await numbers('施工'), await numbers('信号')]).toEqual([[], ['F1']]);
  });

  test('an import and its correction by a second one', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `I${i},2026-11-03,BG,KH${i},,漫游资费第${i}笔,\n`).join('');
    await importFile(admin, HEADER + rows, { mapping: MAPPING });
    await searchCaughtUp(redline);
    expect(await find('漫游资费')).toMatchObject({ total: '1200' });
    await importFile(admin, `${HEADER}I7,2026-11-03,BG,KH7,,改为宽带移机,\n`, { mapping: MAPPING });
    await searchCaughtUp(redline);
    expect([(await find('漫游资费')).total, await numbers('移机')]).toEqual(['1199', ['I7']]);
  });

  test('a deletion', async () => {
    await put('D1', { text: '垃圾短信轰炸' });
    await searchCaughtUp(redline);
    await redline.dataSource.query(`
      WITH gone AS (DELETE FROM complaints WHERE number = 'D1' RETURNING source_id, number)
      INSERT INTO complaint_search_backlog (source_id, number) SELECT source_id, number FROM gone`);
    await searchCaughtUp(redline);
    expect(await redline.dataSource.query(`SELECT number FROM complaint_search_entries WHERE number = 'D1'`)).toEqual(
      [],
    );
  });

  test('another secret: every pseudonym is made again', async () => {
    const keys = () =>
      redline.dataSource.query<{ key: string }[]>(
        `SELECT customer_key AS key FROM complaint_search_entries WHERE number = 'S4'`,
      );
    const [before] = await keys();
    await redline.dataSource.query(
      `WITH other AS (UPDATE complaint_search_key SET fingerprint = 'made with another secret')
       UPDATE complaint_search_entries SET customer_key = 'of another secret'`,
    );
    await put('K1', { text: '随便' });
    await searchCaughtUp(redline);
    expect(await keys()).toEqual([before]);
  });
});

test('a word is looked up, and no complaint is read that does not have it', async () => {
  await redline.dataSource.query(`
    INSERT INTO complaints (source_id, number, unit_id, layer, received_at, received_day, type, text)
    SELECT 1, 'X' || i, 1, 'ticket', timestamptz '2026-01-01 04:00Z' + i * interval '1 minute', '2026-01-01', '', 'x'
    FROM generate_series(1, 200000) i`);
  await redline.dataSource.query(`
    INSERT INTO complaint_search_entries (source_id, number, tokens)
    SELECT 1, 'X' || i, ARRAY['x', 'n' || i % 20000] FROM generate_series(1, 200000) i`);
  await redline.dataSource.query('ANALYZE complaints, complaint_search_entries');
  const plan = await planOf('n77');
  expect(plan).toContain('ix_complaint_search_tokens');
  expect(plan).not.toMatch(/Seq Scan on complaints|ix_complaints_received/);
  expect(await find('n77')).toMatchObject({ total: '10' });
});

/** How the database reads a page of the list for these words, caught from the statement the list itself runs. */
async function planOf(q: string): Promise<string> {
  const statements: { text: string; values: unknown[] }[] = [];
  const { manager } = redline.dataSource;
  const query = manager.query.bind(manager);
  const { complaintList } = await import('../src/complaints/complaint-list.query.ts');
  const { listOrder } = await import('../src/complaints/complaint-order.ts');
  const { searchWords } = await import('../src/complaints/search/domain/search-words.ts');
  const caught = { query: async (text: string, values: unknown[]) => (statements.push({ text, values }), []) };
  const nothing = {
    levels: null,
    causes: null,
    status: null,
    departments: [],
    customerTier: null,
    tag: null,
    sourceId: null,
    importId: null,
    customerKey: null,
    flags: {},
    search: null,
    excluded: null,
    lacks: null,
    contested: null,
    late: null,
  };
  const selection = {
    unitIds: null,
    basis: 'received' as const,
    from: null,
    until: null,
    layer: null,
    types: null,
    channel: null,
    indicator: null,
  };
  await complaintList(
    caught as unknown as typeof manager,
    { ...selection, rows: { ...nothing, words: searchWords(q) ?? null } },
    { order: listOrder('newest', 'received'), from: null, limit: 51 },
  );
  const [statement] = statements;
  const rows: { 'QUERY PLAN': string }[] = await query(`EXPLAIN ${statement?.text}`, statement?.values as never);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
