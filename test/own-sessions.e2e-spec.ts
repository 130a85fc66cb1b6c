import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { addUser } from './support/test-users.ts';

interface Listed {
  id: string;
  address: string;
  userAgent: string;
  since: string;
  lastSeenAt: string;
  current: boolean;
}

let redline: TestApplication;

beforeAll(async () => {
  redline = await startApplication();
  for (const username of ['chen', 'wang']) {
    await addUser(redline.dataSource, { username, role: 'analyst', unit: 'root', password: PASSWORD });
  }
});
beforeEach(async () => {
  redline.clock.set('2026-11-22T02:00:00Z');
  await redline.dataSource.query(`DELETE FROM sessions`);
});
afterAll(() => redline.close());

async function on(device: string, username = 'chen'): Promise<Agent> {
  const body = { username, password: PASSWORD };
  const { cookie } = await redline.anonymous().post('/api/session', body, { 'user-agent': device });
  return new Agent(redline.app, cookie);
}

async function sessionsOf(agent: Agent): Promise<Listed[]> {
  return (await agent.get('/api/sessions')).json<{ items: Listed[] }>().items;
}

async function isAlive(agent: Agent): Promise<boolean> {
  return (await agent.get('/api/session')).status === 200;
}

test('one’s sessions are listed with device, address and times, the one used last first', async () => {
  const desk = await on('Firefox on a desk');
  redline.clock.advance(10 * 60_000);
  const phone = await on('Safari on a phone');
  await on('Chrome elsewhere', 'wang');
  expect(await sessionsOf(phone)).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      address: '127.0.0.1',
      userAgent: 'Safari on a phone',
      since: '2026-11-22T02:10:00.000Z',
      lastSeenAt: '2026-11-22T02:10:00.000Z',
      current: true,
    },
    expect.objectContaining({ userAgent: 'Firefox on a desk', since: '2026-11-22T02:00:00.000Z', current: false }),
  ]);
  expect(JSON.stringify(await sessionsOf(desk))).not.toMatch(/token|hash/);
});

test('a session that ended by itself is listed no more', async () => {
  await on('left open');
  redline.clock.advance(60 * 60_000);
  expect(await sessionsOf(await on('now'))).toHaveLength(1);
});

test('one session can be ended from another, and only one’s own', async () => {
  const [desk, phone, other] = [await on('desk'), await on('phone'), await on('other', 'wang')];
  const id = (await sessionsOf(desk)).find(({ userAgent }) => userAgent === 'phone')?.id ?? '';
  expect((await other.delete(`/api/sessions/${id}`)).json()).toMatchObject({ status: 404, code: 'sessions.unknown' });
  expect((await desk.delete(`/api/sessions/x`)).status).toBe(404);
  expect((await desk.delete(`/api/sessions/${id}`)).status).toBe(204);
  expect([await isAlive(desk), await isAlive(phone), await isAlive(other)]).toEqual([true, false, true]);
  expect((await desk.delete(`/api/sessions/${id}`)).status).toBe(404);
});

test('all others can be ended at once', async () => {
  const [desk, phone, tablet, other] = [await on('desk'), await on('phone'), await on('tablet'), await on('o', 'wang')];
  expect((await desk.delete('/api/sessions')).status).toBe(204);
  const alive = await Promise.all([desk, phone, tablet, other].map(isAlive));
  expect(alive).toEqual([true, false, false, true]);
  const rows = await redline.dataSource.query<{ detail: string }[]>(
    `SELECT detail FROM audit_entries WHERE action = 'session.ended' AND actor = 'chen' ORDER BY at DESC, lane, seq LIMIT 2`,
  );
  expect(rows.map(({ detail }) => detail)).toContain('{"count":2}');
});

test('an administrator ends every session of a user, within their scope', async () => {
  const [desk, phone] = [await on('desk'), await on('phone')];
  const admin = await redline.as('administrator');
  expect((await admin.delete('/api/users/nobody/sessions')).json()['code']).toBe('users.unknown');
  expect((await admin.delete('/api/users/chen/sessions')).status).toBe(204);
  expect([await isAlive(desk), await isAlive(phone)]).toEqual([false, false]);
  expect((await desk.delete('/api/users/chen/sessions')).status).toBe(401);
});
