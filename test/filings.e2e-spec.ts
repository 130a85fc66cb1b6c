import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askOf, readCatalogue } from '../src/catalogue/catalogue.query.ts';
import type { EntryDto } from '../src/catalogue/entries/entry.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { importFile, settled } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { SEED } from './support/seed.ts';
import { publishTotals } from './support/two-cities.ts';

/** Indicators that ask by sub-tree, by a text still to be filed, and by channel. */
const INDICATORS = [
  { code: 'by-tree', types: ['charging'] },
  { code: 'by-text', types: ['network'] },
  { code: 'by-channel', types: null },
].map(({ code, ...numerator }) => ({
  code,
  name: { zh: code, en: code },
  numerator: { layers: ['appeal'], dateBasis: 'received', ...numerator },
  denominator: null,
  multiplier: '1',
  decimals: 0,
  period: 'month',
}));

const TEXTS = ['乱扣钱', '乱扣钱 / 流量包', '流量包', '不明扣费', '资费 / 不明扣费', '上网慢', '网络质量', '叠加包'];
const CHANNELS = ['热线', '10086', 'App'];
const DAYS = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'];
const STARTS = ['2026-02-01', '2026-03-01', '2026-04-01'];

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication();
  administrator = await app.as('administrator');
  for (const indicator of INDICATORS) {
    const { status } = await administrator.post('/api/indicators', indicator);
    if (status !== 201) throw new Error(`defining ${indicator.code} answered ${status}`);
  }
  // written down while complaints still bore the text, which none does here yet
  await app.dataSource.query(
    `UPDATE indicator_versions SET definition = jsonb_set(definition, '{numerator,types}', '["network", "乱扣钱"]')
     WHERE code = 'by-text'`,
  );
  await app.dataSource.query(
    `UPDATE indicator_versions SET definition = jsonb_set(definition, '{numerator,channels}', '["hotline", "热线"]')
     WHERE code = 'by-channel'`,
  );
});

afterAll(async () => {
  await app.close();
});

async function push(number: string, day: string, type: string, channel = '热线'): Promise<void> {
  const body = complaintBody({ receivedAt: `${day}T10:00:00+08:00`, type, channel });
  expect((await administrator.put(`/api/complaints/crm/${number}`, body)).status).toBeLessThan(300);
}

async function file(items: { text: string; code: string }[], dimension = 'type', entries: object[] = []) {
  return administrator.post('/api/filings', { dimension, items, entries });
}

async function typesByNumber(source = 'crm'): Promise<Record<string, string>> {
  const rows: { number: string; type: string }[] = await app.dataSource.query(
    `SELECT c.number, c.type FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
     WHERE s.code = $1 ORDER BY c.number`,
    [source],
  );
  return Object.fromEntries(rows.map(({ number, type }) => [number, type]));
}

/** Complaints and former states whose key is not the one their text has on their day. */
async function misfiled(): Promise<unknown[]> {
  const { trees } = await readCatalogue(askOf(app.dataSource.manager));
  const rows: { number: string; day: string; type: string; text: string; channel: string; channelText: string }[] =
    await app.dataSource.query(
      `SELECT k.number, k.received_day::text AS day, k.type, k.type_text AS text, k.channel, k.channel_text AS "channelText"
       FROM (SELECT c.* FROM complaints c
             UNION ALL SELECT (jsonb_populate_record(NULL::complaints, h.former)).* FROM complaint_history h) AS k`,
    );
  return rows.filter(
    ({ day, type, text, channel, channelText }) =>
      type !== trees.type.keyOf(text ?? '', day) ||
      (channel !== null && channel !== trees.channel.keyOf(channelText ?? channel, day)),
  );
}

describe('filing a text', () => {
  test('moves the complaints there are, those that come, and what they count for', async () => {
    await push('F1', '2026-01-15', '不许收费');
    await push('F2', '2026-02-15', '不许收费');
    await publishTotals(administrator, ['2026-02-16,root,appeal,不许收费,5,received']);
    const answer = await file([{ text: '不许收费', code: 'unexplained-charge' }]);
    expect([answer.status, answer.json()]).toEqual([201, { rows: '2', totals: '5' }]);
    await push('F3', '2026-02-15', '不许收费');
    expect(await typesByNumber()).toEqual({
      F1: 'unexplained-charge',
      F2: 'unexplained-charge',
      F3: 'unexplained-charge',
    });
    await expectSound(administrator);
  });

  test('keeps two texts of one type apart as daily totals', async () => {
    await publishTotals(administrator, [
      '2026-02-17,root,appeal,不许收费,2,received',
      '2026-02-17,root,appeal,不明扣费,3,received',
    ]);
    await publishTotals(administrator, ['2026-02-17,root,appeal,不许收费,4,received']);
    const kept = await app.dataSource.query(
      `SELECT t.type_text AS text, t.count FROM daily_totals t WHERE t.day = '2026-02-17' AND t.type = 'unexplained-charge'
       ORDER BY t.count`,
    );
    expect(kept).toEqual([
      { text: '不明扣费', count: '3' },
      { text: '不许收费', count: '4' },
    ]);
    await expectSound(administrator);
  });

  test('is taken back with the counts as they were', async () => {
    const withdrawal = { dimension: 'type', texts: ['不许收费'] };
    const answer = await administrator.post('/api/filings/withdrawal', withdrawal);
    expect([answer.status, answer.json()]).toEqual([200, { rows: '3', totals: '9' }]);
    expect(Object.values(await typesByNumber())).toEqual(['不许收费', '不许收费', '不许收费']);
    expect((await administrator.post('/api/filings/withdrawal', withdrawal)).json()).toMatchObject({
      status: 404,
      code: 'catalogue.not-filed',
    });
    await expectSound(administrator);
  });

  test('reaches a file that was checked before and is published after', async () => {
    const csv = '编号,日期,单位,类型,渠道\nP1,2026-02-03,root,晚点,坐席\nP2,2026-02-04,root,不明扣费,坐席\n';
    const mapping = {
      source: 'late',
      columns: {
        number: '编号',
        receivedAt: { columns: ['日期'], format: 'yyyy-MM-dd' },
        unit: '单位',
        type: '类型',
        channel: '渠道',
      },
      constants: { layer: 'appeal' },
    };
    const { id, status } = await importFile(administrator, csv, { mapping, publish: false });
    expect(status).toBe('checked');
    await file([{ text: '晚点', code: 'late' }], 'type', [{ code: 'late', name: { zh: '超时', en: 'Late' } }]);
    await file([{ text: '坐席', code: 'desk' }], 'channel', [{ code: 'desk', name: { zh: '人工', en: 'Desk' } }]);
    await administrator.post(`/api/imports/${id}/publication`);
    expect((await settled(administrator, id)).status).toBe('published');
    expect(await typesByNumber('late')).toEqual({ P1: 'late', P2: 'unexplained-charge' });
    const again = await importFile(administrator, csv, { mapping });
    expect([again.created, again.updated, again.unchanged]).toEqual(['0', '0', '2']);
    expect(await misfiled()).toEqual([]);
    await expectSound(administrator);
  });

  test('is refused whole when one of its entries is unknown', async () => {
    const before = await app.dataSource.query('SELECT count(*) FROM catalogue_filings');
    const items = [
      { text: '甲', code: 'network' },
      { text: '乙', code: 'nowhere' },
    ];
    expect((await file(items)).json()).toMatchObject({
      status: 404,
      code: 'catalogue.unknown-entry',
      about: 'nowhere',
    });
    expect(await app.dataSource.query('SELECT count(*) FROM catalogue_filings')).toEqual(before);
  });
});

describe('texts to be filed', () => {
  test('are listed with number, days and suggestions, the most frequent first', async () => {
    for (const [i, day] of ['2026-01-15', '2026-03-15', '2026-03-16'].entries()) await push(`U${i}`, day, '网络质量差');
    await push('U9', '2026-01-20', '网速');
    const { items } = (await administrator.get('/api/unfiled-texts?dimension=type&search=网')).json<{
      items: object[];
    }>();
    expect(items).toEqual([
      {
        text: '网络质量差',
        count: '3',
        firstDay: '2026-01-15',
        lastDay: '2026-03-16',
        suggestions: [{ code: 'network', likeness: 0.9, because: '网络质量' }],
      },
      { text: '网速', count: '1', firstDay: '2026-01-20', lastDay: '2026-01-20', suggestions: [] },
    ]);
  });

  test('are paged without loss or repetition', async () => {
    const all = (await administrator.get('/api/unfiled-texts?dimension=type')).json<{ items: { text: string }[] }>();
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = (
        await administrator.get(`/api/unfiled-texts?dimension=type&limit=1${cursor && `&cursor=${cursor}`}`)
      ).json<{ items: { text: string }[]; next: string | null }>();
      seen.push(...page.items.map(({ text }) => text));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seen).toEqual(all.items.map(({ text }) => text));
    expect(seen.length).toBeGreaterThan(2);
  });

  test('show examples without numbers and names, and none of another unit', async () => {
    const body = complaintBody({ type: '网速', text: '王小明 13812345678 上不了网', customer: '王小明' });
    await administrator.put('/api/complaints/crm/U10', body);
    const asked = `/api/unfiled-texts/examples?dimension=type&text=${encodeURIComponent('网速')}`;
    const { items } = (await administrator.get(asked)).json<{ items: { number: string; text: string }[] }>();
    expect(items[0]).toMatchObject({ number: 'U10', text: '王** 138****5678 上不了网' });
    await administrator.post('/api/units', {
      code: 'LZ',
      name: { zh: '澜州', en: 'Lanzhou' },
      kind: 'city',
      parent: null,
    });
    const elsewhere = await app.as('analyst', 'LZ');
    expect((await elsewhere.get(asked)).json()).toEqual({ items: [], next: null });
    expect((await elsewhere.get('/api/unfiled-texts?dimension=type')).json()).toMatchObject({ items: [], waiting: 0 });
  });

  test('of levels are found without a count table', async () => {
    await administrator.put('/api/complaints/crm/L1', complaintBody({ level: '特急' }));
    await administrator.put('/api/complaints/crm/L2', complaintBody({ level: '重大紧急' }));
    const page = async () =>
      (await administrator.get('/api/unfiled-texts?dimension=level')).json<{ items: object[] }>();
    expect((await page()).items).toEqual([
      { text: '特急', count: '1', firstDay: '2026-11-20', lastDay: '2026-11-20', suggestions: [] },
    ]);
    await file([{ text: '特急', code: 'urgent' }], 'level');
    expect((await page()).items).toEqual([]);
    expect((await administrator.get('/api/complaints/crm/L1')).json()).toMatchObject({ level: '特急' });
    await expectSound(administrator);
  });
});

/** One decision or one complaint, drawn as numbers that pick among what there is. */
const step = fc.record({
  kind: fc.constantFrom(
    'push',
    'push',
    'push',
    'file',
    'unfile',
    'channel',
    'create',
    'rename',
    'close',
    'merge',
    'split',
    'move',
  ),
  a: fc.nat(50),
  b: fc.nat(50),
  c: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
let drawn = 0;

async function take({ kind, a, b, c }: Step): Promise<number> {
  const entries = (await administrator.get('/api/catalogue/type/entries')).json<{ items: EntryDto[] }>().items;
  const open = entries.filter(({ validTo }) => validTo === null);
  const [one, other, text, from] = [pick(open, a), pick(open, b), pick(TEXTS, c), pick(STARTS, c)];
  const name = (at: number) => ({ zh: at % 3 === 0 ? text : `名${(drawn += 1)}`, en: `Name ${(drawn += 1)}` });
  const code = () => `e${(drawn += 1)}`;
  const change = (body: object) =>
    administrator.post('/api/code-changes', { dimension: 'type', from, note: 'because', ...body });
  switch (kind) {
    case 'push':
      return push(`R${a % 12}`, pick(DAYS, b), text, pick(CHANNELS, a)).then(() => 200);
    case 'file':
      return (await file([{ text, code: one.code }])).status;
    case 'unfile':
      return (await administrator.post('/api/filings/withdrawal', { dimension: 'type', texts: [text] })).status;
    case 'channel':
      return (await file([{ text: pick(CHANNELS, a), code: 'hotline' }], 'channel', a % 2 === 0 ? [] : [HOTLINE]))
        .status;
    case 'create':
      return (
        await administrator.post('/api/catalogue/type/entries', {
          code: code(),
          name: name(a),
          parent: b % 2 === 0 ? null : one.code,
          validFrom: b % 3 === 0 ? from : null,
        })
      ).status;
    case 'rename':
      return (
        await administrator.put(`/api/catalogue/type/entries/${one.code}`, { name: name(b), version: one.version })
      ).status;
    case 'close':
      return (await administrator.post(`/api/catalogue/type/entries/${one.code}/closing`, { validTo: from })).status;
    case 'merge':
      return (await change({ kind, codes: [one.code], into: other.code })).status;
    case 'move':
      return (await change({ kind, codes: [one.code], into: c % 3 === 0 ? null : other.code })).status;
    default:
      return (
        await change({
          kind,
          codes: [one.code],
          parts: [{ code: code(), name: name(b), place: 'under', texts: [text] }],
        })
      ).status;
  }
}

const HOTLINE = { code: 'hotline', name: { zh: '热线电话', en: 'Hotline' } };

const DECISIONS = ['file', 'create', 'rename', 'close', 'merge', 'split', 'move', 'channel'] as const;

describe('after any decisions', () => {
  test('every complaint lies where its text belongs on its day, and counts equal a recount', async () => {
    const taken = new Set<string>();
    const decide = async (next: Step) => {
      const status = await take(next);
      expect([200, 201, 404, 409]).toContain(status);
      if (status < 300) taken.add(next.kind);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
        for (const next of steps) await decide(next);
        expect(await misfiled()).toEqual([]);
        await expectSound(administrator);
      }),
      { numRuns: 12, seed: SEED },
    );
    // chance may have refused every decision of a kind: it is drawn until one is taken
    for (const kind of DECISIONS) {
      const draws = fc.sample(step, { numRuns: 600, seed: SEED }).map((draw) => ({ ...draw, kind }));
      for (const next of draws) if (!taken.has(kind)) await decide(next);
      expect(taken).toContain(kind);
    }
    expect(await misfiled()).toEqual([]);
    await expectSound(administrator);
  });
});
