import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';
import { expectSound } from './support/invariants.ts';

const at = (day: string, time = '10:00') => `2026-10-${day}T${time}:00+08:00`;

/** Ten tickets of October, each with what is asked of it below. */
const TICKETS: readonly Record<string, unknown>[] = [
  { dueAt: at('06'), closedAt: at('05'), substantiated: true, resolved: true, satisfied: true, surveyedAt: at('08') },
  { dueAt: at('06'), closedAt: at('06'), substantiated: true, resolved: true, satisfied: false, surveyedAt: at('08') },
  { dueAt: at('06', '09:00'), closedAt: at('06', '17:00'), substantiated: false, resolved: true, surveyedAt: at('09') },
  { dueAt: at('06'), closedAt: at('07'), substantiated: false, resolved: false, disputed: true, repeatOf: 'T-0' },
  { dueAt: at('06'), channel: 'hotline-10086', department: '网络部' },
  { dueAt: at('31'), closedAt: at('20'), resolved: true, dispatches: 3, satisfied: true, surveyedAt: at('21') },
  { closedAt: at('21'), resolved: true, escalatedAt: at('22'), firstReplyAt: at('05', '12:00') },
  { transferredAt: at('03'), firstReplyAt: at('04', '09:59'), right: '安全权' },
  { transferredAt: at('03'), firstReplyAt: at('04', '10:01') },
  { transferredAt: at('03'), repeatOf: 'T-0' },
];

const ALL = { layers: ['ticket'], types: null };

/** The shares of DOMAIN §3: what is counted, of what, and count, base and rate by hand. */
const SHARES: readonly [string, object, object, readonly [string, string, string]][] = [
  // of the six due one was closed on time to the minute, one to the minute it was due, one on the last day
  [
    'timeliness 投诉处理及时率',
    { ...ALL, flags: { onTime: true }, dateBasis: 'due' },
    { ...ALL, dateBasis: 'due' },
    ['3', '6', '50.0'],
  ],
  [
    'timeliness by day 按时办结率',
    { ...ALL, flags: { onTimeByDay: true }, dateBasis: 'due' },
    { ...ALL, dateBasis: 'due' },
    ['4', '6', '66.7'],
  ],
  [
    'repeats 重复投诉率',
    { ...ALL, flags: { repeat: true }, dateBasis: 'received' },
    { ...ALL, dateBasis: 'received' },
    ['2', '10', '20.0'],
  ],
  [
    'first-contact resolution 一次解决率',
    { ...ALL, flags: { resolved: true, repeat: false, redispatched: false }, dateBasis: 'closed' },
    { ...ALL, dateBasis: 'closed' },
    ['4', '6', '66.7'],
  ],
  [
    'satisfaction 满意率',
    { ...ALL, flags: { satisfied: true }, dateBasis: 'surveyed' },
    { ...ALL, flags: { satisfied: 'known' }, dateBasis: 'surveyed' },
    ['2', '3', '66.7'],
  ],
  [
    'answers to surveys 回访成功率',
    { ...ALL, flags: { satisfied: 'known' }, dateBasis: 'surveyed' },
    { ...ALL, dateBasis: 'surveyed' },
    ['3', '4', '75.0'],
  ],
  ['escalation 升级投诉率', { ...ALL, dateBasis: 'escalated' }, { ...ALL, dateBasis: 'closed' }, ['1', '6', '16.7']],
  [
    'upheld 投诉属实率',
    { ...ALL, flags: { substantiated: true }, dateBasis: 'closed' },
    { ...ALL, dateBasis: 'closed' },
    ['2', '6', '33.3'],
  ],
  [
    'response 响应率',
    { ...ALL, within: { from: 'transferred', to: 'firstReply', hours: 24 }, dateBasis: 'transferred' },
    { ...ALL, dateBasis: 'transferred' },
    ['1', '3', '33.3'],
  ],
  [
    'solved of those asked 解决率',
    { ...ALL, flags: { resolved: true }, dateBasis: 'surveyed' },
    { ...ALL, dateBasis: 'surveyed' },
    ['4', '4', '100.0'],
  ],
  [
    'closed within eight weeks',
    { ...ALL, within: { from: 'received', to: 'closed', hours: 1344 }, dateBasis: 'closed' },
    { ...ALL, dateBasis: 'closed' },
    ['6', '6', '100.0'],
  ],
];

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
  for (const [index, ticket] of TICKETS.entries()) {
    const body = complaintBody({ layer: 'ticket', receivedAt: at('02'), ...ticket });
    const answer = await administrator.put(`/api/complaints/crm/T-${index}`, body);
    if (answer.status !== 201) throw new Error(answer.text);
  }
  await coverDays(app, 'root', '2026-10-01', '2026-11-22', 'crm');
});

afterAll(async () => {
  await app.close();
});

async function define(code: string, numerator: object, denominator: object | null, more: object = {}) {
  const answer = await administrator.post('/api/indicators', {
    code,
    name: { zh: code, en: code },
    numerator,
    denominator,
    multiplier: denominator === null ? '1' : '100',
    decimals: denominator === null ? 0 : 1,
    period: 'month',
    ...more,
  });
  if (answer.status !== 201) throw new Error(answer.text);
}

async function reading(indicator: string): Promise<ReadingDto | undefined> {
  const answer = await administrator.get(`/api/readings?unit=root&period=2026-10&indicator=${indicator}`);
  return answer.json<{ items: ReadingDto[] }>().items[0];
}

describe('a share of complaints', () => {
  test.each(SHARES.map((share, index) => [share[0], index] as const))('%s has its own base', async (_, index) => {
    const [, numerator, complaints, [count, base, rate]] = SHARES[index] ?? ['', {}, {}, ['', '', '']];
    await define(`share-${index}`, numerator, { complaints }, { direction: 'higher' });
    const read = await reading(`share-${index}`);
    expect(read).toMatchObject({ count, base, rate, status: 'no-limit' });
  });

  test.each(['first-contact', 'satisfaction', 'escalation', 'upheld', 'solved'])(
    'of what was closed, surveyed or escalated (%s) is complete while other complaints are still open',
    async (name) => {
      const index = SHARES.findIndex(([title]) => title.startsWith(name));
      const incomplete = { missingBasisDate: '0', daysWithoutData: 0 };
      expect(await reading(`share-${index}`)).toMatchObject({ complete: true, incomplete });
    },
  );

  test('says how many answers to a survey came without its day', async () => {
    const body = complaintBody({ layer: 'ticket', receivedAt: '2026-11-02T10:00:00+08:00', satisfied: true });
    expect((await administrator.put('/api/complaints/crm/N-1', body)).status).toBe(201);
    const index = SHARES.findIndex(([title]) => title.startsWith('satisfaction'));
    const answer = await administrator.get(`/api/readings?unit=root&period=2026-11&indicator=share-${index}`);
    expect(answer.json<{ items: ReadingDto[] }>().items[0]).toMatchObject({
      complete: false,
      incomplete: { missingBasisDate: '1' },
    });
    await expectSound(administrator);
  });

  test('stands to a floor by its exact value, with an interval and without an allowance', async () => {
    const limit = {
      code: 'due-floor',
      indicator: 'share-0',
      unit: '*',
      kind: 'floor',
      operator: '>=',
      value: '50',
      period: 'month',
      validFrom: '2026-01-01',
    };
    expect((await administrator.post('/api/limits', limit)).status).toBe(201);
    // Wilson by hand: 3 of 6 is 18.8 to 81.2
    const kept = { status: 'inside', allowance: null, left: null, interval: { low: '18.8', high: '81.2' } };
    expect(await reading('share-0')).toMatchObject(kept);
    const hair = { ...limit, code: 'due-floor-and-a-hair', value: '50.000000001' };
    expect((await administrator.post('/api/limits', hair)).status).toBe(201);
    const answer = await administrator.get('/api/readings?unit=root&period=2026-10&limit=due-floor-and-a-hair');
    expect(answer.json<{ items: ReadingDto[] }>().items).toMatchObject([{ status: 'breached', risk: 'breached' }]);
  });
});

describe('a count', () => {
  test.each([
    ['of a channel', { channels: ['hotline-10086'] }, '1'],
    ['of a department', { departments: ['网络部'] }, '1'],
    ['of a consumer right', { rights: ['安全权'] }, '1'],
    ['of what is disputed', { flags: { disputed: true } }, '1'],
    ['with repeats merged', { duplicates: 'merged' }, '8'],
    ['of what was not judged right', { flags: { substantiated: false } }, '2'],
  ])('%s is of those and no others, and opens on them', async (name, asked, count) => {
    const code = `count-${name.replaceAll(' ', '-')}`;
    await define(code, { ...ALL, ...asked, dateBasis: 'received' }, null);
    expect(await reading(code)).toMatchObject({ count });
    const list = await administrator.get(`/api/complaints?indicator=${code}&period=2026-10`);
    expect(list.json<{ items: unknown[] }>().items.length).toBe(Number(count));
    expect(list.json<{ total: string }>().total).toBe(count);
  });

  test('follows a complaint that becomes another', async () => {
    await define('upheld-count', { ...ALL, flags: { substantiated: true }, dateBasis: 'received' }, null);
    expect(await reading('upheld-count')).toMatchObject({ count: '2' });
    const body = complaintBody({ layer: 'ticket', receivedAt: at('02'), substantiated: true });
    expect((await administrator.put('/api/complaints/crm/T-9', body)).status).toBe(200);
    expect(await reading('upheld-count')).toMatchObject({ count: '3' });
  });

  test('leaves out daily totals, which cannot tell, says how many, and draws no conclusion', async () => {
    await putTotals(app, [{ unit: 'root', day: '2026-10-15', layer: 'ticket', type: 'network', count: 7 }]);
    const left = { daysWithoutData: 0, missingBasisDate: '0', leftOutOfTotals: '7' };
    expect(await reading('upheld-count')).toMatchObject({ count: '3', complete: false, incomplete: left });
    await define('every-ticket', { ...ALL, dateBasis: 'received' }, null);
    expect(await reading('every-ticket')).toMatchObject({ count: '17', complete: true });
  });

  test('of a right follows its text when that is filed', async () => {
    await define('of-property', { ...ALL, rights: ['property'], dateBasis: 'received' }, null);
    expect(await reading('of-property')).toMatchObject({ count: '0' });
    const filing = { dimension: 'right', items: [{ text: '安全权', code: 'property' }], entries: [] };
    expect((await administrator.post('/api/filings', filing)).status).toBe(201);
    expect(await reading('of-property')).toMatchObject({ count: '1' });
    await expectSound(administrator);
  });
});

test.each([
  ['a flag nobody knows', { flags: { angry: true } }, 'numerator.flags.angry'],
  ['a flag that is neither yes nor no', { flags: { repeat: 'known' } }, 'numerator.flags.repeat'],
  ['a time that runs backwards', { within: { from: 'closed', to: 'received', hours: 2 } }, 'numerator.within.to'],
  ['duplicates merged by a rule of its own', { duplicates: 'first' }, 'numerator.duplicates'],
])('an indicator with %s is refused', async (_, asked, field) => {
  const answer = await administrator.post('/api/indicators', {
    code: 'wrong',
    name: { zh: 'x', en: 'x' },
    numerator: { ...ALL, ...asked, dateBasis: 'received' },
    denominator: null,
    multiplier: '1',
    decimals: 0,
    period: 'month',
  });
  expect(answer.status).toBe(400);
  expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toEqual([field]);
});
