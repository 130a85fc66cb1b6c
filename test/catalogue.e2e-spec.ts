import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { propose } from './support/change-proposals.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication();
  administrator = await app.as('administrator');
});

afterAll(async () => {
  await app.close();
});

async function push(number: string, day: string, type: string): Promise<void> {
  const body = complaintBody({ receivedAt: `${day}T10:00:00+08:00`, type });
  expect((await administrator.put(`/api/complaints/crm/${number}`, body)).status).toBe(201);
}

async function numberOf(type: string): Promise<string | null> {
  const answer = await administrator.get(`/api/complaints?type=${encodeURIComponent(type)}`);
  return answer.json<{ total: string | null }>().total;
}

const change = (body: object, path = '') =>
  administrator.post(`/api/code-changes${path}`, { dimension: 'type', ...body });

describe('the catalogue', () => {
  test('lists each dimension, superior entries first', async () => {
    const codes = async (dimension: string) =>
      (await administrator.get(`/api/catalogue/${dimension}/entries`))
        .json<{ items: { code: string }[] }>()
        .items.map(({ code }) => code);
    expect((await codes('type')).slice(0, 3)).toEqual(['charging', 'unexplained-charge', 'malicious-charge']);
    expect(await codes('level')).toEqual(['ordinary', 'difficult', 'urgent', 'arbitration']);
    expect(await codes('cause')).toEqual([]);
    expect((await administrator.get('/api/catalogue/nonsense/entries')).status).toBe(404);
  });

  test('takes a new entry once', async () => {
    const entry = { code: 'iot', name: { zh: '物联网', en: 'Things' }, parent: 'network' };
    expect((await administrator.post('/api/catalogue/type/entries', entry)).status).toBe(201);
    expect((await administrator.post('/api/catalogue/type/entries', entry)).json()).toMatchObject({
      status: 409,
      code: 'catalogue.code-taken',
    });
    const namesake = { ...entry, code: 'iot-2' };
    expect((await administrator.post('/api/catalogue/type/entries', namesake)).json()).toMatchObject({
      code: 'catalogue.name-taken',
      about: '物联网',
    });
  });

  test('keeps what was written under a former name, and refuses a stale edit', async () => {
    await push('N1', '2026-05-01', '物联网');
    const renamed = { name: { zh: '物联网卡', en: 'IoT cards' }, version: 1 };
    const answer = await administrator.put('/api/catalogue/type/entries/iot', renamed);
    expect([answer.status, answer.json()]).toMatchObject([200, { formerNames: ['物联网', 'Things'], version: 2 }]);
    await push('N2', '2026-05-02', '物联网');
    expect(await numberOf('iot')).toBe('2');
    expect((await administrator.put('/api/catalogue/type/entries/iot', renamed)).json()).toMatchObject({
      status: 409,
      code: 'catalogue.stale',
      current: { version: 2 },
    });
  });

  test('lets complaints of later days wait again when an entry ends', async () => {
    await push('N3', '2026-06-01', '物联网卡');
    const closing = '/api/catalogue/type/entries/iot/closing';
    const shown = await administrator.post(`${closing}/preview`, { validTo: '2026-05-15' });
    expect([shown.status, shown.json()]).toEqual([
      200,
      {
        count: '1',
        changes: [
          {
            from: 'iot',
            fromName: { zh: '物联网卡', en: 'IoT cards' },
            to: '物联网卡',
            toName: null,
            count: '1',
            firstDay: '2026-06-01',
            lastDay: '2026-06-01',
          },
        ],
        indicators: [],
      },
    ]);
    expect(await numberOf('iot')).toBe('3');
    const ended = await administrator.post(closing, { validTo: '2026-05-15' });
    expect([ended.status, ended.json()]).toMatchObject([200, { validTo: '2026-05-15' }]);
    const waiting = (await administrator.get('/api/unfiled-texts?dimension=type')).json<{
      items: { text: string }[];
    }>();
    expect(waiting.items.map(({ text }) => text)).toEqual(['物联网卡']);
    await expectSound(administrator);
  });

  test('is read by everybody and written by administrators and compliance', async () => {
    const entry = { code: 'x', name: { zh: '某', en: 'X' } };
    const analyst = await app.as('analyst');
    expect((await analyst.get('/api/catalogue/type/entries')).status).toBe(200);
    expect((await analyst.post('/api/catalogue/cause/entries', entry)).status).toBe(403);
    expect((await (await app.as('compliance')).post('/api/catalogue/cause/entries', entry)).status).toBe(201);
  });
});

test('a Pareto of channels calls them by their names in both languages, and a text nobody has filed by itself', async () => {
  const entry = { code: 'shop', name: { zh: '营业厅', en: 'Shop' }, parent: null };
  expect((await administrator.post('/api/catalogue/channel/entries', entry)).status).toBe(201);
  for (const [number, channel] of [
    ['CH1', '营业厅'],
    ['CH2', 'shop'],
    ['CH3', '传真'],
    ['CH4', null],
  ] as const) {
    const body = complaintBody({ receivedAt: '2026-11-20T10:00:00+08:00', layer: 'contact', channel });
    expect((await administrator.put(`/api/complaints/crm/${number}`, body)).status).toBe(201);
  }
  const answer = await administrator.get(
    '/api/analysis/pareto?unit=root&period=2026-Q4&dimension=channel&layer=contact&dateBasis=received',
  );
  const { items } = answer.json<{ items: { key: string; name: object; filed: boolean; count: string }[] }>();
  expect(items.map(({ key, name, filed, count }) => ({ key, name, filed, count }))).toEqual([
    { key: 'shop', name: entry.name, filed: true, count: '2' },
    { key: '', name: { zh: '未填渠道', en: 'No channel given' }, filed: false, count: '1' },
    { key: '传真', name: { zh: '传真', en: '传真' }, filed: false, count: '1' },
  ]);
});

describe('a change of codes', () => {
  test('shows what it would do, then does it from its day on and says so on the pages of both', async () => {
    await push('M1', '2026-02-28', '国际漫游');
    await push('M2', '2026-03-01', '国际漫游');
    await push('M3', '2026-03-02', '充值缴费');
    const merge = {
      kind: 'merge',
      codes: ['roaming', 'payment'],
      into: 'other',
      from: '2026-03-01',
      note: '2026年口径',
    };
    const expected = {
      count: '2',
      changes: [
        { from: 'payment', to: 'other', count: '1', firstDay: '2026-03-02', lastDay: '2026-03-02' },
        { from: 'roaming', to: 'other', count: '1', firstDay: '2026-03-01', lastDay: '2026-03-01' },
      ],
    };
    expect((await change(merge, '/preview')).json()).toMatchObject(expected);
    expect(await numberOf('roaming')).toBe('2');
    expect((await change(merge)).json()).toEqual({ rows: '2', totals: '0' });
    expect([await numberOf('roaming'), await numberOf('other')]).toEqual(['1', '2']);
    const page = await administrator.get('/api/catalogue/type/entries/roaming');
    expect(page.json()).toMatchObject({
      validTo: '2026-03-01',
      changes: [
        { kind: 'merge', from: '2026-03-01', oldCode: 'roaming', newCode: 'other', texts: [], note: '2026年口径' },
      ],
    });
    expect((await change(merge)).json()).toMatchObject({ status: 409, code: 'catalogue.entry-closed' });
    await expectSound(administrator);
  });

  test('that splits sends some texts to their own entry and names the indicators it moves', async () => {
    await administrator.post('/api/filings', {
      dimension: 'type',
      items: [
        { text: '流量包', code: 'marketing' },
        { text: '视频彩铃', code: 'marketing' },
      ],
    });
    for (const [i, text] of ['流量包', '流量包', '视频彩铃', '营销宣传'].entries())
      await push(`S${i}`, `2026-04-0${i + 1}`, text);
    const indicator = {
      code: 'packs',
      name: { zh: '流量包投诉', en: 'Data packs' },
      numerator: { layers: ['appeal'], types: ['marketing'], dateBasis: 'received' },
      denominator: null,
      multiplier: '1',
      decimals: 0,
      period: 'month',
    };
    expect((await administrator.post('/api/indicators', indicator)).status).toBe(201);
    const split = (place: string) => ({
      kind: 'split',
      codes: ['marketing'],
      from: '2026-04-02',
      note: '单列',
      parts: [{ code: 'data-packs', name: { zh: '流量包业务', en: 'Data packs' }, place, texts: ['流量包'] }],
    });
    const indicators = async (place: string) =>
      (await change(split(place), '/preview')).json<{ indicators: object[] }>().indicators;
    expect([await indicators('under'), await indicators('beside')]).toEqual([
      [],
      [{ code: 'packs', name: { zh: '流量包投诉', en: 'Data packs' } }],
    ]);
    expect((await change(split('beside'))).json()).toEqual({ rows: '1', totals: '0' });
    expect([await numberOf('marketing'), await numberOf('data-packs')]).toEqual(['3', '1']);
    await expectSound(administrator);
  });

  test('names an indicator that counts the days concerned by an older version, or as a share of them', async () => {
    for (const [code, zh, day] of [
      ['old-a', '旧业务甲', '2025-03-10'],
      ['old-b', '旧业务乙', '2026-03-10'],
    ] as const) {
      await administrator.post('/api/catalogue/type/entries', { code, name: { zh, en: code }, parent: null });
      await push(`O-${code}`, day, zh);
    }
    const counting = (types: string[], more: object = {}) => ({
      code: 'old-business',
      name: { zh: '旧业务投诉', en: 'Old business' },
      numerator: { layers: ['appeal'], types, dateBasis: 'received' },
      denominator: null,
      multiplier: '1',
      decimals: 0,
      period: 'month',
      ...more,
    });
    const old = ['old-a', 'old-b'];
    await administrator.post('/api/indicators', counting(old));
    const whole = { denominator: { complaints: { layers: ['appeal'], types: old, dateBasis: 'received' } } };
    await administrator.post('/api/indicators', counting(['charging'], { ...whole, code: 'share' }));
    const { id } = await propose(await app.as('compliance'), {
      kind: 'indicator',
      definition: counting(['charging']),
      effectiveFrom: '2026-01-01',
    });
    const approval = await (await app.as('signatory')).post(`/api/change-proposals/${id}/approval`, { reason: '同意' });
    expect(approval.status).toBe(200);
    const touchedBy = async (code: string) => {
      const merge = { kind: 'merge', codes: [code], into: 'network', from: '2025-01-01', note: '并入' };
      const { indicators } = (await change(merge, '/preview')).json<{ indicators: { code: string }[] }>();
      return indicators.map((indicator) => indicator.code);
    };
    expect([await touchedBy('old-a'), await touchedBy('old-b')]).toEqual([['old-business', 'share'], ['share']]);
  });

  test('that moves keeps the old place for earlier days, and a filter by the entry finds both', async () => {
    await push('V1', '2026-02-01', '不明扣费');
    await push('V2', '2026-05-01', '不明扣费');
    const move = { kind: 'move', codes: ['unexplained-charge'], into: null, from: '2026-04-01', note: '上移' };
    expect((await change(move)).json()).toEqual({ rows: '1', totals: '0' });
    expect([await numberOf('charging'), await numberOf('unexplained-charge'), await numberOf('不明扣费')]).toEqual([
      '1',
      '2',
      '2',
    ]);
    await expectSound(administrator);
  });
});

describe('a catalogue as a file', () => {
  const upload = (dimension: string, content: Buffer | string, apply: boolean) =>
    administrator.upload(`/api/catalogue/${dimension}/file`, { apply: String(apply) }, { name: 'c.csv', content });

  test('comes back as it went out', async () => {
    for (const dimension of ['type', 'level']) {
      const exported = await administrator.get(`/api/catalogue/${dimension}/file`);
      const answer = (await upload(dimension, exported.bytes, true)).json<{ lines: { effect: string }[] }>();
      expect(answer).toMatchObject({ hasConflicts: false, applied: true });
      expect(new Set(answer.lines.map(({ effect }) => effect))).toEqual(new Set(['unchanged']));
      expect((await administrator.get(`/api/catalogue/${dimension}/file`)).text).toBe(exported.text);
    }
  });

  test('holds no formula, and takes such names back', async () => {
    const file = `code,parent,name_zh,name_en,valid_from,valid_to\nodd,,'=1+1,"'@SUM(A1)",,\nbelow,odd,下级,Below,2026-01-01,\n`;
    expect((await upload('cause', file, true)).json()).toMatchObject({ applied: true });
    const entries = (await administrator.get('/api/catalogue/cause/entries')).json<{ items: object[] }>().items;
    expect(entries).toContainEqual(expect.objectContaining({ code: 'odd', name: { zh: '=1+1', en: '@SUM(A1)' } }));
    const { text } = await administrator.get('/api/catalogue/cause/file');
    expect(text).toContain(`odd,,'=1+1,'@SUM(A1),,\r\n`);
  });

  test('shows conflicts and writes nothing of it', async () => {
    const file =
      'code,parent,name_zh,name_en,valid_from,valid_to\nnew,,新,New,,\nurgent,new,重大紧急,Major or urgent,,\n';
    const answer = (await upload('level', file, true)).json();
    expect(answer).toMatchObject({
      hasConflicts: true,
      applied: false,
      lines: [
        { code: 'new', effect: 'created' },
        { code: 'urgent', effect: 'conflict', reason: 'parent-differs' },
      ],
    });
    expect((await administrator.get('/api/catalogue/level/entries/new')).status).toBe(404);
  });

  test.each([
    ['no catalogue', 'a,b\n1,2\n', 'catalogue.wrong-file'],
    ['a stray quote', 'code,parent,name_zh,name_en,valid_from,valid_to\n"a"b,,一,One,,\n', 'catalogue.unreadable-file'],
    [
      'a repeated code',
      'code,parent,name_zh,name_en,valid_from,valid_to\na,,一,One,,\na,,二,Two,,\n',
      'catalogue.wrong-file',
    ],
  ])('with %s is refused', async (_, content, code) => {
    expect((await upload('cause', content, true)).json()).toMatchObject({ status: 400, code });
  });
});

describe('reply deadlines', () => {
  const deadline = {
    level: 'urgent',
    step: 'first-reply',
    amount: 2,
    unit: 'hour',
    source: '办法',
    validFrom: '2026-01-01',
  };
  const define = (more: object) => administrator.post('/api/reply-deadlines', { ...deadline, ...more });

  test('are defined per level, never two for the same days', async () => {
    const first = await define({});
    expect([first.status, first.json()]).toMatchObject([
      201,
      { level: 'urgent', extension: 0, validTo: null, version: 1 },
    ]);
    expect((await define({ amount: 4 })).json()).toMatchObject({ status: 409, code: 'reply-deadlines.overlap' });
    expect((await define({ level: null, step: 'close', amount: 15, unit: 'working-day', extension: 15 })).status).toBe(
      201,
    );
    expect((await define({ level: 'nowhere' })).status).toBe(400);
    expect((await define({ layers: ['letter'] })).status).toBe(400);
    expect((await define({ regime: 'cn nfra' })).status).toBe(400);
  });

  test('of another regime stand beside your own', async () => {
    const theirs = await define({ regime: 'cn.nfra', layers: ['ticket'], startsAt: 'accepted', rolls: true });
    expect([theirs.status, theirs.json()]).toMatchObject([
      201,
      { regime: 'cn.nfra', layers: ['ticket'], startsAt: 'accepted', rolls: true, version: 1 },
    ]);
    expect((await define({ regime: 'cn.nfra', layers: ['appeal'] })).status).toBe(201);
    expect((await define({ regime: 'cn.nfra' })).json()).toMatchObject({ code: 'reply-deadlines.overlap' });
  });

  test('end and are followed by another', async () => {
    const { items } = (await administrator.get('/api/reply-deadlines')).json<{
      items: { id: string; level: string; regime: string | null }[];
    }>();
    const id = items.find(({ level, regime }) => level === 'urgent' && regime === null)?.id;
    const end = { validTo: '2026-07-01', version: 1 };
    expect((await administrator.post(`/api/reply-deadlines/${id}/end`, end)).status).toBe(200);
    expect((await administrator.post(`/api/reply-deadlines/${id}/end`, end)).json()).toMatchObject({
      code: 'reply-deadlines.stale',
    });
    expect((await define({ amount: 4, validFrom: '2026-07-01' })).status).toBe(201);
    expect((await administrator.post('/api/reply-deadlines/999/end', end)).status).toBe(404);
    await expectSound(administrator);
  });
});
