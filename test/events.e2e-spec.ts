import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { incidentBody } from './support/incident-body.ts';
import { expectSound } from './support/invariants.ts';

let redline: TestApplication;
let admin: Agent;
let bingang: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await redline.as('administrator');
  for (const [code, zh] of [
    ['BG', '滨港'],
    ['LZ', '澜州'],
  ])
    await admin.post('/api/units', { code, name: { zh, en: code }, kind: 'city', parent: null });
  bingang = await redline.as('analyst', 'BG');
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

const launch = (fields: object = {}) => ({
  kind: 'launch',
  name: { zh: '随心订上线', en: 'Plan launched' },
  firstDay: '2026-11-16',
  units: ['root'],
  note: '',
  ...fields,
});
const created = async (body: object, agent = admin) =>
  (await agent.post('/api/events', body)).json<{ id: string; version: number }>();
const names = async (query: string, agent = admin) =>
  (await agent.get(`/api/events?${query}`))
    .json<{ items: { name: { zh: string } }[] }>()
    .items.map(({ name }) => name.zh);

describe('an event', () => {
  test('is changed on the version that was seen, and says which one is there otherwise', async () => {
    const { id } = await created(launch());
    const changed = await admin.put(`/api/events/${id}`, { ...launch({ note: '第一天' }), version: 1 });
    expect([changed.status, changed.json()]).toMatchObject([200, { note: '第一天', version: 2 }]);
    const stale = await admin.put(`/api/events/${id}`, { ...launch(), version: 1 });
    expect([stale.status, stale.json()]).toMatchObject([409, { code: 'events.stale', current: { version: 2 } }]);
  });

  test('taken back stays on record apart from the others, and is not changed any more', async () => {
    const { id } = await created(launch({ name: { zh: '登记错了', en: 'A mistake' } }));
    const step = { reason: '不是上线，是试点', version: 1 };
    expect((await admin.post(`/api/events/${id}/withdrawal`, step)).json()).toMatchObject({
      withdrawn: { by: 'administrator-root', reason: '不是上线，是试点' },
      version: 2,
    });
    expect(await names('kind=launch')).not.toContain('登记错了');
    expect(await names('kind=launch&withdrawn=true')).toEqual(['登记错了']);
    expect((await admin.put(`/api/events/${id}`, { ...launch(), version: 2 })).json()).toMatchObject({
      status: 409,
      code: 'events.withdrawn',
    });
    const { items } = (await admin.get('/api/audit-entries?action=event.withdrawn')).json<{
      items: { sentence: { zh: string } }[];
    }>();
    expect(items[0]?.sentence.zh).toContain('登记错了');
  });

  test('is found by the days it lasts, and its list goes on where the page before ended', async () => {
    const days = [
      ['假日', { firstDay: '2026-10-01', lastDay: '2026-10-07', kind: 'season' }],
      ['割接', { firstDay: '2026-10-20', kind: 'other' }],
      ['暴雨', { firstDay: '2026-10-31', kind: 'weather' }],
    ] as const;
    for (const [zh, fields] of days) await created(launch({ name: { zh, en: zh }, ...fields }));
    expect(await names('from=2026-10-07&to=2026-10-30&sort=first-day')).toEqual(['假日', '割接']);
    const first = (await admin.get('/api/events?from=2026-10-01&to=2026-10-31&limit=2')).json<{ next: string }>();
    expect(await names(`from=2026-10-01&to=2026-10-31&limit=2&cursor=${first.next}`)).toEqual(['假日']);
  });

  test.each([
    ['a type nobody knows', { complaints: { types: ['nothing'], texts: [], words: [], from: '2026-11-10' } }],
    ['nothing to know its complaints by', { complaints: { types: [], texts: [], words: [], from: '2026-11-10' } }],
    ['an end before its beginning', { lastDay: '2026-11-01' }],
    ['no unit', { units: [] }],
    ['a first day nobody can mean', { firstDay: '0001-01-01' }],
    ['a last day nobody can mean', { lastDay: '9999-12-31' }],
  ])('with %s is refused', async (_, fields) => {
    expect((await admin.post('/api/events', incidentBody('BG', fields))).status).toBe(400);
  });
});

describe('a unit', () => {
  test('sees what concerns it, its superiors and those below it, and nothing of its neighbours', async () => {
    const { id: neighbour } = await created(
      launch({ name: { zh: '澜州断网', en: 'Outage' }, units: ['LZ'], kind: 'other' }),
    );
    const { id: company } = await created(launch({ name: { zh: '全省系统升级', en: 'Upgrade' }, kind: 'other' }));
    await created(launch({ name: { zh: '滨港割接', en: 'Cut-over' }, units: ['BG'], kind: 'other' }), bingang);
    const seen = await names('kind=other', bingang);
    expect(seen).toEqual(expect.arrayContaining(['全省系统升级', '滨港割接']));
    expect(seen).not.toContain('澜州断网');
    expect(await names('kind=other&unit=LZ')).not.toContain('滨港割接');
    expect((await bingang.get(`/api/events/${neighbour}`)).status).toBe(404);
    expect(
      (await bingang.put(`/api/events/${company}`, { ...launch({ units: ['BG'] }), version: 1 })).json(),
    ).toMatchObject({
      status: 403,
      code: 'events.beyond-scope',
    });
    expect((await bingang.post('/api/events', launch({ units: ['LZ'] }))).status).toBe(404);
  });
});

describe('units beyond those of a reader', () => {
  test('are counted and not named, in the list, alone and in what a projection says of the incident', async () => {
    const { id } = await created(incidentBody('BG', { units: ['BG', 'LZ'], name: { zh: '两市', en: 'Both' } }));
    const { id: company } = await created(launch({ name: { zh: '全省', en: 'All' } }));
    const seen = async (agent: Agent, of: string) => {
      const { units, otherUnits } = (await agent.get(`/api/events/${of}`)).json<{
        units: { code: string }[];
        otherUnits: number;
      }>();
      return [units.map(({ code }) => code), otherUnits];
    };
    expect(await seen(admin, id)).toEqual([['BG', 'LZ'], 0]);
    expect(await seen(bingang, id)).toEqual([['BG'], 1]);
    expect(await seen(bingang, company)).toEqual([[], 1]);
    const list = await bingang.get('/api/events?limit=200');
    expect(list.text).toContain('两市');
    for (const told of [list, await bingang.get('/api/board?unit=BG')]) expect(told.text).not.toContain('"澜州"');
  });
});

describe('the course of an incident', () => {
  test('counts what is its own by type, word, unit and day, and nothing else', async () => {
    const push = (number: string, fields: object) =>
      admin.put(
        `/api/complaints/crm/${number}`,
        complaintBody({ unit: 'BG', type: '不明扣费', text: '叠加包扣了两次', ...fields }),
      );
    await push('1', { receivedAt: '2026-11-10', layer: 'contact' });
    await push('2', { receivedAt: '2026-11-10', layer: 'ticket', closedAt: '2026-11-14' });
    await push('3', { receivedAt: '2026-11-11', layer: 'ticket' });
    await push('4', { receivedAt: '2026-11-16', layer: 'appeal' });
    await push('before', { receivedAt: '2026-11-09', layer: 'ticket' });
    await push('elsewhere', { receivedAt: '2026-11-10', layer: 'ticket', unit: 'LZ' });
    await push('another type', { receivedAt: '2026-11-10', layer: 'ticket', type: '网络质量' });
    await push('another word', { receivedAt: '2026-11-10', layer: 'ticket', text: '没有信号' });
    const complaints = { types: ['unexplained-charge'], texts: [], words: ['叠加包'], from: '2026-11-10' };
    const { id } = await created(incidentBody('BG', { complaints }));
    expect((await admin.get(`/api/events/${id}/course`)).json()).toEqual({
      asOf: '2026-11-22',
      days: [
        { day: '2026-11-10', counts: { contact: 1, ticket: 1, appeal: 0 } },
        { day: '2026-11-11', counts: { contact: 0, ticket: 1, appeal: 0 } },
        { day: '2026-11-16', counts: { contact: 0, ticket: 0, appeal: 1 } },
      ],
      total: { contact: 1, ticket: 2, appeal: 1 },
      openTickets: 1,
    });
  });

  test('of an event without complaints is empty', async () => {
    const { id } = await created(launch());
    expect((await admin.get(`/api/events/${id}/course`)).json()).toMatchObject({ days: [], openTickets: 0 });
  });
});
