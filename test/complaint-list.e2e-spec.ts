import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

interface Listed {
  items: { number: string; type: string; filed: boolean; text: string | null; typeName: { zh: string } }[];
  next: string | null;
  previous: string | null;
  total: string | null;
  totalOver: string | null;
  totalWithoutRows: string | null;
}

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const [code, parent] of [
    ['BG', null],
    ['BG-1', 'BG'],
    ['LZ', null],
  ]) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent });
  }
  await fill();
  await admin.post('/api/counts/recount');
});
afterAll(() => redline.close());

/** 300 complaints over 2026; ten share each instant, so that the order needs the number too. */
async function fill(): Promise<void> {
  await redline.dataSource.query(`INSERT INTO complaint_sources (code) VALUES ('crm')`);
  await redline.dataSource.query(`
    INSERT INTO complaints (source_id, number, unit_id, layer, received_at, received_day, accepted_day, accepted_at,
                            type, type_text, channel, status, text, customer, level, cause, department, customer_tier,
                            tags, satisfied, resolved, disputed, substantiated, amount, reminders, due_at, closed_at,
                            import_id)
    SELECT 1, 'N' || lpad(i::text, 3, '0'), u.id, (ARRAY['appeal', 'appeal', 'ticket'])[i % 3 + 1],
           at, at::date, CASE WHEN i % 8 > 0 THEN at::date + 40 END, CASE WHEN i % 8 > 0 THEN at + interval '40 days' END,
           (ARRAY['unexplained-charge', 'charging', 'network', '50%', '50% / off', '50x / off', ''])[i % 7 + 1], 'as written',
           (ARRAY['web', NULL])[i % 2 + 1], 'open', '第' || i || '件，100%_是\\真 13812345678', '王小明',
           CASE WHEN i % 4 = 0 THEN '三级' END, CASE WHEN i % 5 = 0 THEN '系统' END,
           CASE WHEN i % 3 = 0 THEN '市场部' END, CASE WHEN i % 10 = 0 THEN '高' END,
           CASE WHEN i % 6 = 0 THEN ARRAY['催办', '重复'] END, (ARRAY[true, false, NULL])[i % 3 + 1], i % 2 = 0, i = 7, NULL,
           CASE WHEN i % 2 = 0 THEN i % 7 + 0.5 END, CASE WHEN i % 2 = 0 THEN i % 3 END,
           CASE WHEN i % 2 = 0 THEN at - i * interval '1 day' END, CASE WHEN i % 4 = 0 THEN at + i * interval '1 hour' END,
           CASE WHEN i <= 20 THEN 77 END
    FROM generate_series(1, 300) i
    CROSS JOIN LATERAL (SELECT timestamptz '2026-01-01 04:00Z' + (i / 10) * interval '11 days' AS at) t
    JOIN units u ON u.code = (ARRAY['BG', 'BG-1', 'LZ'])[i / 2 % 3 + 1]`);
  await redline.dataSource.query(`
    INSERT INTO daily_totals (unit_id, basis, day, layer, type, type_text, count)
    SELECT u.id, 'accepted', '2026-05-05', 'appeal', 'unexplained-charge', '', 1000 FROM units u WHERE u.code = 'BG'`);
}

async function list(query: Record<string, string>, agent = admin): Promise<Listed> {
  const answer = await agent.get(`/api/complaints?${new URLSearchParams(query)}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<Listed>();
}

async function all(query: Record<string, string>, agent = admin): Promise<{ numbers: string[]; first: Listed }> {
  const first = await list(query, agent);
  const numbers = first.items.map(({ number }) => number);
  for (let { next } = first; next !== null;) {
    const page = await list({ ...query, cursor: next }, agent);
    numbers.push(...page.items.map(({ number }) => number));
    next = page.next;
  }
  return { numbers, first };
}

/** What the numbers of a list would be if each page were read from the last to the first. */
async function backwards(query: Record<string, string>): Promise<string[]> {
  let page = await list(query);
  while (page.next !== null) page = await list({ ...query, cursor: page.next });
  const numbers: string[] = [];
  for (;;) {
    numbers.unshift(...page.items.map(({ number }) => number));
    if (page.previous === null) return numbers;
    page = await list({ ...query, cursor: page.previous });
  }
}

const SORTS = ['newest', 'oldest', 'due', '-due', 'closed', '-closed', 'amount', '-amount', 'reminders', '-reminders'];

describe('the list of complaints', () => {
  test.each([
    { sort: 'newest', limit: '7' },
    { sort: 'oldest', limit: '7' },
    { sort: 'newest', limit: '50' },
  ])('pages over ties show each complaint once, in order: %j', async (query) => {
    const { numbers } = await all(query);
    const expected = Array.from({ length: 300 }, (_, i) => `N${String(i + 1).padStart(3, '0')}`);
    expect(numbers).toEqual(query.sort === 'oldest' ? expected : expected.toReversed());
  });

  test.each(SORTS)('sorted by %s, pages forth and back show each complaint once, in the same order', async (sort) => {
    const query = { sort, limit: '37' };
    const { numbers } = await all(query);
    expect([numbers.length, new Set(numbers).size]).toEqual([300, 300]);
    expect(await backwards(query)).toEqual(numbers);
  });

  test.each([
    ['amount', (i: number) => (i % 2 === 0 ? (i % 7) + 0.5 : Infinity)],
    ['-amount', (i: number) => (i % 2 === 0 ? -(i % 7) - 0.5 : Infinity)],
    ['reminders', (i: number) => (i % 2 === 0 ? i % 3 : Infinity)],
  ])('sorted by %s, those without a value come last', async (sort, value) => {
    const { numbers } = await all({ sort, limit: '100' });
    const values = numbers.map((number) => value(Number(number.slice(1))));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  test('the first page has none before it, the last none after it', async () => {
    const first = await list({ limit: '150' });
    const last = await list({ limit: '150', cursor: first.next ?? '' });
    expect([first.previous, last.next]).toEqual([null, null]);
    const again = await list({ limit: '150', cursor: last.previous ?? '' });
    expect(again.items).toEqual(first.items);
    expect([again.previous, again.next === null]).toEqual([null, false]);
  });

  test.each([
    [{ level: '三级' }, 75],
    [{ level: '' }, 225],
    [{ cause: '系统' }, 60],
    [{ department: '市场部' }, 100],
    [{ customerTier: '高' }, 30],
    [{ tag: '催办' }, 50],
    [{ tag: '催' }, 0],
    [{ status: 'open' }, 300],
    [{ source: 'crm' }, 300],
    [{ source: 'other' }, 0],
    [{ import: '77' }, 20],
    [{ import: '78' }, 0],
    [{ satisfied: 'true' }, 100],
    [{ satisfied: 'false' }, 100],
    [{ satisfied: 'unknown' }, 100],
    [{ resolved: 'true' }, 150],
    [{ disputed: 'true' }, 1],
    [{ substantiated: 'unknown' }, 300],
    [{ level: '三级', department: '市场部', tag: '重复' }, 25],
    [{ customer: 'a'.repeat(22) }, 0],
  ])('filtered by %j it has %i and says so', async (filter, count) => {
    const { numbers, first } = await all({ ...filter, limit: '200' } as unknown as Record<string, string>);
    expect([numbers.length, first.total, first.totalOver]).toEqual([count, String(count), null]);
  });

  test('by another date, it is ordered by that date and leaves out who has none', async () => {
    const { numbers, first } = await all({ dateBasis: 'accepted', limit: '20' });
    expect([numbers.length, new Set(numbers).size, first.total, first.totalWithoutRows]).toEqual([
      263,
      263,
      '263',
      '1000',
    ]);
    expect(numbers).toEqual(numbers.toSorted().toReversed());
  });

  test.each<Record<string, string>>([
    {},
    { unit: 'BG' },
    { unit: 'LZ', layer: 'appeal' },
    { period: '2026-Q2' },
    { period: '2026-Q2', dateBasis: 'accepted', unit: 'BG' },
    { period: '2026-05', layer: 'ticket' },
    { period: '2026-Q2', asOf: '2026-05-10' },
    { type: 'charging' },
    { type: '资费扣费', period: '2026' },
    { type: '50%' },
    { type: '50% / off' },
    { type: '' },
    { channel: 'web', unit: 'BG' },
    { channel: '' },
    { indicator: 'user-appeal-rate' },
    { indicator: 'user-appeal-rate', period: '2026-Q2', unit: 'BG' },
    { indicator: 'unexplained-charge-rate', period: '2026', unit: 'BG' },
    { indicator: 'user-appeal-rate', period: '2026', asOf: '2026-06-30' },
  ])('has exactly as many rows as the counts say: %j', async (query) => {
    const { numbers, first } = await all({ ...query, limit: '100' });
    expect(numbers.length).toBeGreaterThan(0);
    expect(first.total).toBe(String(numbers.length));
  });

  test('a number of an indicator opens to that many complaints and totals', async () => {
    const [counted] = await redline.dataSource.query<{ sum: string }[]>(
      `SELECT sum(n.count)::text AS sum FROM daily_indicator_counts n JOIN indicator_versions v ON v.id = n.indicator_version_id
       WHERE v.code = 'unexplained-charge-rate' AND n.side = 'numerator' AND n.day >= '2026-04-01' AND n.day < '2026-07-01'`,
    );
    const { numbers, first } = await all({ indicator: 'unexplained-charge-rate', period: '2026-Q2' });
    expect([first.total, first.totalWithoutRows]).toEqual([String(numbers.length), '1000']);
    expect(numbers.length).toBeGreaterThan(0);
    expect(Number(counted?.sum)).toBe(numbers.length + 1000);
  });

  test('types are sub-trees: codes with all below, original paths taken literally', async () => {
    const typesOf = async (type: string) =>
      new Set((await list({ type, limit: '200' })).items.map((item) => item.type));
    expect(await typesOf('charging')).toEqual(new Set(['charging', 'unexplained-charge']));
    expect(await typesOf('不明扣费')).toEqual(new Set(['unexplained-charge']));
    expect(await typesOf('50%')).toEqual(new Set(['50%', '50% / off']));
  });

  test('a type has its name when it is filed and its original text when it is not', async () => {
    const [filed] = (await list({ type: 'network' })).items;
    const [unfiled] = (await list({ type: '50%' })).items;
    expect([filed?.filed, filed?.typeName.zh]).toEqual([true, '网络质量']);
    expect([unfiled?.filed, unfiled?.typeName.zh]).toEqual([false, 'as written']);
  });

  test('a literal search takes its signs literally and has no total', async () => {
    expect(await all({ search: '100%_是\\真', limit: '200' })).toMatchObject({ first: { total: null } });
    expect((await all({ search: '100%_是\\真', limit: '200' })).numbers).toHaveLength(300);
    expect((await all({ search: '1_0%', limit: '200' })).numbers).toEqual([]);
    expect((await all({ search: 'n007' })).numbers).toEqual(['N007']);
    expect((await all({ search: '第7件' })).numbers).toEqual(['N007']);
  });

  test('what masking hides cannot be searched for', async () => {
    expect((await list({})).items[0]?.text).toBe('第300件，100%_是\\真 138****5678');
    expect((await all({ search: '13812345678', limit: '200' })).numbers).toEqual([]);
    expect((await all({ search: '81234', limit: '200' })).numbers).toEqual([]);
  });

  test('a caller sees the own sub-tree and no other', async () => {
    const analyst = await redline.as('analyst', 'BG');
    const { numbers, first } = await all({ limit: '200' }, analyst);
    expect([numbers.length, first.total]).toEqual([(await all({ unit: 'BG' })).numbers.length, String(numbers.length)]);
    for (const unit of ['LZ', 'root', 'NOWHERE']) {
      expect((await analyst.get(`/api/complaints?unit=${unit}`)).status).toBe(404);
    }
  });

  test('says which words there are to filter by, within the caller’s units', async () => {
    const values = (await admin.get('/api/complaint-values')).json<Record<string, string[]>>();
    expect(values).toEqual({
      source: ['crm'],
      channel: ['web'],
      level: ['三级'],
      cause: ['系统'],
      status: ['open'],
      department: ['市场部'],
      customerTier: ['高'],
      tag: ['催办', '重复'],
    });
    await redline.dataSource.query(`UPDATE complaints SET status = 'far' WHERE number = 'N004'`);
    const near = (await (await redline.as('analyst', 'BG')).get('/api/complaint-values')).json<{ status: string[] }>();
    expect(near.status).toEqual(['open']);
    await redline.dataSource.query(`UPDATE complaints SET status = 'open' WHERE number = 'N004'`);
  });

  const HOSTILE = [`'; DROP TABLE complaints; --`, `' OR '1'='1`, '$1', '%', '\\', '"', '{}', 'NULL', '\0', '１'];
  const FILTERS = [
    'unit period asOf layer type channel level cause status department customerTier tag source import customer',
    'substantiated resolved satisfied disputed dateBasis indicator q search sort limit cursor',
  ].flatMap((line) => line.split(' '));
  test.each(FILTERS)('%s takes hostile text literally or refuses it', async (filter) => {
    for (const text of HOSTILE) {
      const answer = await admin.get(`/api/complaints?${new URLSearchParams({ [filter]: text })}`);
      const found = answer.status === 200 && filter !== 'search' ? answer.json<Listed>().items.length : 0;
      expect([filter, text, [200, 400, 404].includes(answer.status), found]).toEqual([filter, text, true, 0]);
    }
    expect((await list({})).total).toBe('300');
  });

  test.each(['period=0001', 'period=9998', 'period=9998&dateBasis=accepted', 'asOf=9999-12-31', 'limit=1000000'])(
    'the range %s is answered',
    async (query) => {
      const answer = await admin.get(`/api/complaints?${query}`);
      expect([answer.status, answer.json<Listed>().items.length <= 200]).toEqual([200, true]);
    },
  );

  test.each([
    ['newest', 'after', '2026-99-99 00:00:00+00', '1', 'N'],
    ['newest', 'after', '2026-11-22 99:00:00+00', '1', 'N'],
    ['newest', 'after', '2026-11-22 00:00:00+00', '99999', 'N'],
    ['newest', 'after', '2026-11-22 00:00:00+00', '1', '\0'],
    ['newest', 'beside', '2026-11-22 00:00:00+00', '1', 'N'],
    ['newest', 'after', '2026-11-22 00:00:00+00', '1'],
    ['amount', 'after', '1e400', '2026-11-22 00:00:00+00', '1', 'N'],
    ['reminders', 'after', '3000000000', '2026-11-22 00:00:00+00', '1', 'N'],
    ['due', 'after', 'now', '2026-11-22 00:00:00+00', '1', 'N'],
  ])('a forged cursor is refused: %s %j %j', async (sort, ...key) => {
    const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
    expect((await admin.get(`/api/complaints?sort=${sort}&cursor=${cursor}`)).status).toBe(400);
  });

  test('more than ten thousand are not counted one by one', async () => {
    await redline.dataSource.query(`
      INSERT INTO complaints (source_id, number, unit_id, layer, received_at, received_day, type, status)
      SELECT 1, 'M' || i, u.id, 'contact', '2025-01-01 04:00Z', '2025-01-01', '', 'many'
      FROM generate_series(1, 10001) i JOIN units u ON u.code = 'LZ'`);
    expect(await list({ status: 'many' })).toMatchObject({ total: null, totalOver: '10000' });
    await redline.dataSource.query(`DELETE FROM complaints WHERE number = 'M1'`);
    expect(await list({ status: 'many' })).toMatchObject({ total: '10000', totalOver: null });
  });
});
