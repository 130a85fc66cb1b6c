import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { settled } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { appeals, push, sourceGround, sourceOf } from './support/watched-source.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-20T00:00:00Z' });
  admin = await redline.as('administrator');
  await sourceGround(admin);
});
afterAll(() => redline.close());

interface Seen {
  readonly version: number;
  readonly deliveries: { day: string; state: string; lateMinutes: number | null }[];
  readonly gaps: { from: string; until: string; days: number }[];
  readonly nextDueAt: string | null;
}
/** Moves the clock; sessions end over night, so the administrator signs in again. */
async function at(now: string): Promise<void> {
  redline.clock.set(now);
  admin = await redline.signIn('administrator-root', PASSWORD);
}
const seen = async (code: string) => (await admin.get(`/api/sources/${code}`)).json<Seen>();
const states = async (code: string) =>
  (await seen(code)).deliveries.map(({ day, state }) => `${day.slice(5)} ${state}`);
const send = (code: string, content: string | Buffer, headers: Record<string, string> = {}, agent = admin) =>
  agent.send('POST', `/api/sources/${code}/deliveries`, content, { 'content-type': 'text/csv', ...headers });

describe('a source', () => {
  test('is set up once, and changed on the version that was seen', async () => {
    const body = sourceOf('crm');
    expect((await admin.post('/api/sources', body)).status).toBe(201);
    expect((await admin.post('/api/sources', body)).json()).toMatchObject({ code: 'sources.code-taken' });
    const { code, ...rest } = { code: 'crm', ...body };
    expect((await admin.put(`/api/sources/${code}`, { ...rest, code: undefined, version: 1 })).status).toBe(200);
    const stale = await admin.put(`/api/sources/${code}`, { ...rest, code: undefined, version: 1 });
    expect([stale.status, stale.json()]).toMatchObject([409, { current: { version: 2 } }]);
  });

  test.each([
    ['a folder without its path', { kind: 'folder' }, 'folder'],
    ['a path that leads out', { kind: 'folder', folder: '../etc' }, 'folder'],
    [
      'a weekly delivery without a weekday',
      { calendar: { rhythm: 'week', dueTime: '08:30', graceMinutes: 0 } },
      'calendar.weekday',
    ],
    ['no mapping', { mapping: null }, 'mapping'],
    ['a mapping nobody saved', { mapping: 'other' }, 'mapping'],
    ['a time that is none', { calendar: { rhythm: 'day', dueTime: '24:00', graceMinutes: 0 } }, 'calendar.dueTime'],
  ])('with %s is refused', async (_, more, field) => {
    const answer = await admin.post('/api/sources', sourceOf('wrong', more));
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ field }] }]);
  });

  test('answers for units below its own only', async () => {
    expect((await admin.post('/api/sources', sourceOf('wrong', { unit: 'BG', units: ['LZ'] }))).status).toBe(404);
  });

  test('of another unit answers like one that does not exist', async () => {
    await admin.post('/api/sources', sourceOf('bingang', { unit: 'BG' }));
    const elsewhere = await redline.as('administrator', 'LZ');
    expect((await elsewhere.get('/api/sources')).json()).toMatchObject({ items: [] });
    expect((await elsewhere.get('/api/sources/bingang')).status).toBe(404);
    expect((await send('bingang', appeals('1,2026-11-19,BG'), {}, elsewhere)).status).toBe(404);
    expect((await elsewhere.get('/api/sources/bingang/deliveries')).status).toBe(404);
  });
});

describe('a delivery that is pushed', () => {
  test('is imported under the source’s own code, by the path of every import', async () => {
    await at('2026-11-20T00:10:00Z');
    const id = await push(admin, 'crm', appeals('1,2026-11-19,BG', '2,2026-11-19,LZ'));
    expect((await admin.get(`/api/imports/${id}`)).json()).toMatchObject({
      status: 'published',
      created: '2',
      source: 'crm',
    });
    expect((await admin.get('/api/complaints/crm/1')).status).toBe(200);
  });

  test('with the same key and content is the same import; with other content it is refused', async () => {
    const key = { 'idempotency-key': 'night-19' };
    const first = await send('crm', appeals('3,2026-11-19,BG'), key);
    const { import: id } = first.json<{ import: string }>();
    const again = await send('crm', appeals('3,2026-11-19,BG'), key);
    expect([first.status, again.status, again.json()]).toMatchObject([202, 200, { import: id, repeated: true }]);
    const other = await send('crm', appeals('4,2026-11-19,BG'), key);
    expect([other.status, other.json()]).toMatchObject([409, { code: 'sources.key-reused', import: id }]);
    await settled(admin, id);
  });

  test('of the same content is imported once, also when it comes twenty times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('crm', appeals('5,2026-11-19,BG'))));
    const ids = new Set(answers.map((answer) => answer.json<{ import: string }>().import));
    expect([ids.size, answers.filter(({ status }) => status === 202).length]).toEqual([1, 1]);
    for (const id of ids) await settled(admin, id);
  });

  test('may be a form as well', async () => {
    const file = { name: '申诉.csv', content: appeals('6,2026-11-19,BG') };
    const answer = await admin.upload('/api/sources/crm/deliveries', {}, file);
    expect(answer.status).toBe(202);
    await settled(admin, answer.json<{ import: string }>().import);
    const { items } = (await admin.get('/api/sources/crm/deliveries?limit=1')).json<{ items: unknown[] }>();
    expect(items).toMatchObject([{ fileName: '申诉.csv', status: 'published', via: 'push', repeated: false }]);
  });

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}, 'imports.not-a-table'],
    ['a key nobody can read', appeals('7,2026-11-19,BG'), { 'idempotency-key': 'a b' }, 'request.invalid'],
  ])('that is %s is refused and leaves nothing', async (_, content, headers, code) => {
    const answer = await send('crm', content, headers);
    expect([answer.status, answer.json()]).toMatchObject([400, { code }]);
  });

  test('needs the right to import, and a body', async () => {
    expect((await send('crm', appeals('8,2026-11-19,BG'), {}, await redline.as('compliance'))).status).toBe(403);
    expect((await send('crm', appeals('8,2026-11-19,BG'), {}, redline.anonymous())).status).toBe(401);
    expect((await admin.send('POST', '/api/sources/crm/deliveries', undefined)).status).toBe(400);
  });

  test('as a bare file is taken on no other route', async () => {
    const answer = await admin.send('POST', '/api/units', 'a,b', { 'content-type': 'text/csv' });
    expect(answer.status).toBe(415);
  });
});

describe('what a source owes', () => {
  test('was brought on time, late, or is missing and named as a gap', async () => {
    await admin.post('/api/sources', sourceOf('hotline'));
    await at('2026-11-18T00:20:00Z');
    await push(admin, 'hotline', appeals('h1,2026-11-17,BG'));
    await at('2026-11-19T02:45:00Z');
    await push(admin, 'hotline', appeals('h2,2026-11-18,BG'));
    await at('2026-11-21T00:40:00Z');
    const { deliveries, gaps, nextDueAt } = await seen('hotline');
    expect(deliveries.map(({ day, state, lateMinutes }) => [day, state, lateMinutes])).toEqual([
      ['2026-11-17', 'missing', null],
      ['2026-11-18', 'delivered', null],
      ['2026-11-19', 'late', 135],
      ['2026-11-20', 'missing', null],
      ['2026-11-21', 'due', null],
    ]);
    expect(gaps).toEqual([
      { from: '2026-11-16', until: '2026-11-17', days: 1 },
      { from: '2026-11-19', until: '2026-11-20', days: 1 },
    ]);
    // 08:30 of the next day in Shanghai
    expect(nextDueAt).toBe('2026-11-22T00:30:00.000Z');
  });

  test('is missing again when its import is called off, and waits while it is only checked', async () => {
    await admin.post('/api/sources', sourceOf('careful', { publish: false, beginsOn: '2026-11-20' }));
    await at('2026-11-21T02:00:00Z');
    expect(await states('careful')).toEqual(['11-21 missing']);
    const id = await push(admin, 'careful', appeals('c1,2026-11-20,BG'));
    expect(await states('careful')).toEqual(['11-21 unpublished']);
    await admin.post(`/api/imports/${id}/cancellation`);
    expect(await states('careful')).toEqual(['11-21 missing']);
  });

  test('on working days is nothing for the weekend', async () => {
    const calendar = { rhythm: 'working-day', weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 0 };
    await admin.post('/api/sources', sourceOf('office', { calendar, beginsOn: '2026-11-19' }));
    await at('2026-11-22T12:00:00Z');
    expect(await states('office')).toEqual(['11-20 missing']);
  });
});

test('after all this the counts and the audit log are whole', async () => {
  await expectSound(admin);
  expect((await admin.get('/api/sources')).status).toBe(200);
});
