import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PackActivatedDto, RegimePackDto } from '../src/red-lines/packs/regime-pack.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { propose } from './support/change-proposals.ts';
import { expectSound } from './support/invariants.ts';

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
});

afterAll(async () => {
  await app.close();
});

async function pack(code: string): Promise<RegimePackDto> {
  const { items } = (await administrator.get('/api/regime-packs')).json<{ items: RegimePackDto[] }>();
  const found = items.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no pack ${code}`);
  return found;
}

async function standings(code: string): Promise<Record<string, string>> {
  return Object.fromEntries((await pack(code)).items.map((item) => [`${item.kind}:${item.code}`, item.standing]));
}

async function activate(code: string, body: object = {}) {
  const answer = await administrator.post(`/api/regime-packs/${code}/activation`, body);
  expect(answer.status).toBe(200);
  return answer.json<PackActivatedDto>().items.map((item) => `${item.kind}:${item.code} ${item.outcome}`);
}

describe('the regime packs', () => {
  test('say that what the product begins with is MIIT’s, value by value', async () => {
    expect(await standings('cn.miit')).toMatchObject({
      'indicator:user-appeal-rate': 'same',
      'indicator:unexplained-charge-rate': 'same',
      'limit:miit-quarter': 'same',
      'limit:miit-year': 'same',
      'limit:miit-unexplained-year': 'same',
      'limit:miit-malicious': 'not-loaded',
      'deadline:operator-reply': 'not-loaded',
      'deadline:authority-answers': 'not-loadable',
    });
    // what the tables hold is no more than the pack: nothing else begins loaded
    const limits = (await administrator.get('/api/limits')).json<{ items: { code: string }[] }>();
    const ours = (await pack('cn.miit')).items.map(({ code }) => code);
    expect(limits.items.map(({ code }) => code).filter((code) => !ours.includes(code))).toEqual([]);
  });

  test('are read by all who read definitions, and loaded by administrators alone', async () => {
    const head = await app.as('head');
    expect((await head.get('/api/regime-packs')).status).toBe(200);
    expect((await head.post('/api/regime-packs/cn.miit/activation', {})).status).toBe(403);
    expect((await administrator.post('/api/regime-packs/cn.none/activation', {})).json()).toMatchObject({
      status: 404,
      code: 'regime-packs.unknown',
    });
  });
});

describe('loading a pack', () => {
  test('defines what is stated, and a repeat changes nothing', async () => {
    expect(await activate('uk.ofcom')).toEqual([
      'indicator:ofcom-per-100k loaded',
      'deadline:ofcom-adr-8-weeks loaded',
      'deadline:ofcom-adr-6-weeks loaded',
    ]);
    expect(await activate('uk.ofcom')).toEqual([
      'indicator:ofcom-per-100k unchanged',
      'deadline:ofcom-adr-8-weeks unchanged',
      'deadline:ofcom-adr-6-weeks unchanged',
    ]);
    const deadlines = (await administrator.get('/api/reply-deadlines')).json<{ items: object[] }>();
    expect(deadlines.items).toMatchObject([
      { regime: 'uk.ofcom', amount: 42, validFrom: '2026-04-08', validTo: null },
      { regime: 'uk.ofcom', amount: 56, validTo: '2026-04-08' },
    ]);
    const trail = (await administrator.get('/api/audit-entries?action=regime-pack.activated')).json<{
      items: object[];
    }>();
    expect(trail.items).toHaveLength(1);
    await expectSound(administrator);
  });

  test('defines the shares a source states, and leaves those whose formula none does', async () => {
    expect(await activate('cn.12345')).toEqual([
      'indicator:hotline-satisfied loaded',
      'indicator:hotline-replied loaded',
      'indicator:hotline-closed-in-time loaded',
      'limit:hotline-satisfied-floor loaded',
      'limit:hotline-replied-floor loaded',
      'deadline:hotline-close loaded',
    ]);
    expect(await standings('cn.12345')).toMatchObject({
      'indicator:hotline-solved': 'not-loaded',
      'limit:hotline-satisfied-floor': 'same',
    });
    const body = { unit: 'root', layer: 'ticket', receivedAt: '2026-11-02T09:00:00+08:00', text: '催办' };
    const surveyed = { ...body, surveyedAt: '2026-11-05T09:00:00+08:00' };
    await administrator.put('/api/complaints/hotline/1', { ...surveyed, satisfied: true });
    await administrator.put('/api/complaints/hotline/2', { ...surveyed, satisfied: false });
    // a call-back nobody answered is not in the base
    await administrator.put('/api/complaints/hotline/3', surveyed);
    const readings = await administrator.get('/api/readings?unit=root&period=2026-11&indicator=hotline-satisfied');
    expect(readings.json()).toMatchObject({ items: [{ count: '1', base: '2', limitValue: '85' }] });
  });

  test('takes the items named, with the indicator a limit stands on', async () => {
    expect(await activate('cn.nfra', { items: ['limit:nfra-outlets-foreign'] })).toEqual([
      'indicator:nfra-per-1000-outlets loaded',
      'limit:nfra-outlets-foreign loaded',
    ]);
    const readings = await administrator.get('/api/readings?unit=root&period=2022-Q4&indicator=nfra-per-1000-outlets');
    expect(readings.json()).toMatchObject({ items: [{ limit: 'nfra-outlets-foreign', limitValue: '598.4' }] });
  });

  test('leaves a definition that says something else as it is, and tells the difference', async () => {
    const { items } = (await administrator.get('/api/limits')).json<{ items: { code: string }[] }>();
    const { version: _, ...year } = items.find(({ code }) => code === 'miit-year') as { code: string; version: number };
    expect((await administrator.post('/api/limits', { ...year, code: 'miit-malicious', source: '本省' })).status).toBe(
      201,
    );
    const answer = await administrator.post('/api/regime-packs/cn.miit/activation', {
      items: ['limit:miit-malicious'],
    });
    expect(answer.json()).toMatchObject({
      items: [
        { code: 'malicious-charge', outcome: 'loaded' },
        {
          code: 'miit-malicious',
          outcome: 'differs',
          differences: expect.arrayContaining([{ path: 'value', pack: '0', loaded: '70' }]),
        },
      ],
    });
    expect((await administrator.get('/api/limits')).json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code: 'miit-malicious', value: '70', version: 1 })]),
    });
  });

  test('turns a value that differs into a proposal, which a second person approves; nothing is overwritten before', async () => {
    const li = await app.as('compliance', 'root');
    const signatory = await app.as('signatory', 'root');
    const item = (await pack('cn.miit')).items.find(({ code }) => code === 'miit-malicious');
    const change = item?.change as { loaded: { value: string }; pack: { value: string } } | undefined;
    if (change === undefined) throw new Error('no change to propose');
    const { loaded, pack: stated } = change;
    expect([loaded.value, stated.value]).toEqual(['70', '0']);
    // what differs besides the value is not taken over
    const { id } = await propose(li, {
      kind: 'limit',
      definition: { ...loaded, value: stated.value },
      effectiveFrom: '2026-11-22',
    });
    const at = `/api/change-proposals/${id}`;
    expect((await li.get(at)).json()).toMatchObject({
      state: 'proposed',
      code: 'miit-malicious',
      limit: { before: { value: '70', source: '本省' }, after: { value: '0', source: '本省' } },
    });
    expect((await li.post(`${at}/approval`, { reason: '同意' })).json()).toMatchObject({ code: 'proposals.own' });
    const values = async () =>
      (await pack('cn.miit')).items.find(({ code }) => code === 'miit-malicious')?.differences.map(({ path }) => path);
    expect(await values()).toContain('value');
    expect((await signatory.post(`${at}/approval`, { reason: '同意' })).status).toBe(200);
    expect(await values()).not.toContain('value');
  });

  test('offers no change of what is the same, not loaded, or a deadline', async () => {
    const { items } = await pack('cn.miit');
    expect(items.filter(({ change }) => change !== null).map(({ kind, standing }) => [kind, standing])).toEqual([
      ['limit', 'differs'],
    ]);
    const quarter = (await pack('cn.miit')).items.find(({ code }) => code === 'user-appeal-rate');
    expect(quarter).toMatchObject({ standing: 'same', change: null });
  });

  test('refuses what no source states until somebody has verified it', async () => {
    const items = ['deadline:report-back'];
    const refused = await administrator.post('/api/regime-packs/cn.miit/activation', { items });
    expect(refused.json()).toMatchObject({
      status: 400,
      errors: [{ field: 'verification', code: 'regime-packs.unverified' }],
    });
    const verification = '合规部李：对照转办通知原件';
    expect(await activate('cn.miit', { items, verification })).toEqual(['deadline:report-back loaded']);
    const trail = (await administrator.get('/api/audit-entries?action=regime-pack.activated')).json();
    expect(JSON.stringify(trail)).toContain(verification);
  });

  test.each([
    [{ items: ['limit:none'] }, 'regime-packs.unknown'],
    [{ items: ['deadline:authority-answers'] }, 'regime-packs.not-loadable'],
  ])('refuses %j', async (body, code) => {
    const answer = await administrator.post('/api/regime-packs/cn.miit/activation', body);
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: 'items', code }] });
  });

  test('takes the deadlines of a level', async () => {
    expect(await activate('au.tio')).toEqual(['indicator:tio-in-context loaded', 'deadline:acma-urgent loaded']);
  });

  test('takes the deadlines of a channel once the catalogue has it, beside the one for every channel', async () => {
    const items = ['deadline:sgcc-handle', 'deadline:sgcc-via-12345'];
    expect(await activate('cn.sgcc', { items: items.slice(1) })).toEqual(['deadline:sgcc-via-12345 refused']);
    const channel = { code: '12345', name: { zh: '12345热线', en: 'Hotline 12345' }, parent: null };
    expect((await administrator.post('/api/catalogue/channel/entries', channel)).status).toBe(201);
    expect(await activate('cn.sgcc', { items })).toEqual(items.map((item) => `${item} loaded`));
    const deadlines = (await administrator.get('/api/reply-deadlines')).json<{ items: { regime: string }[] }>().items;
    expect(deadlines.filter(({ regime }) => regime === 'cn.sgcc')).toMatchObject([
      { channel: null, amount: 4, unit: 'working-day', startsAt: 'accepted' },
      { channel: '12345', amount: 7, unit: 'calendar-day', startsAt: 'received' },
    ]);
  });
});
