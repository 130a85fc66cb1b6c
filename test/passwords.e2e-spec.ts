import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { addUser } from './support/test-users.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = '2026-11-22T02:00:00Z';
const NEXT = 'ein neues Kennwort';

let redline: TestApplication;

async function person(application: TestApplication, username: string): Promise<Agent> {
  await addUser(application.dataSource, { username, role: 'head', unit: 'root', password: PASSWORD });
  await application.dataSource.query(`UPDATE users SET password_set_at = $2 WHERE username = $1`, [username, START]);
  return application.signIn(username, PASSWORD);
}

function change(agent: Agent, currentPassword: string, newPassword: string): Promise<Answer> {
  return agent.put('/api/account/password', { currentPassword, newPassword });
}

function codesOf(answer: Answer): string[] {
  return answer
    .json<{ errors: { field: string; code: string }[] }>()
    .errors.map(({ field, code }) => `${field} ${code}`);
}

describe('changing one’s own password', () => {
  beforeAll(async () => {
    redline = await startApplication();
  });
  beforeEach(() => redline.clock.set(START));
  afterAll(() => redline.close());

  test('asks for the present one, and ends every session but this', async () => {
    const here = await person(redline, 'careful');
    const there = await redline.signIn('careful', PASSWORD);
    expect(codesOf(await change(here, 'wrong password', NEXT))).toEqual(['currentPassword password.wrong']);
    expect((await change(here, PASSWORD, NEXT)).status).toBe(204);
    expect([(await here.get('/api/session')).status, (await there.get('/api/session')).status]).toEqual([200, 401]);
    expect((await redline.anonymous().post('/api/session', { username: 'careful', password: PASSWORD })).status).toBe(
      401,
    );
    await redline.signIn('careful', NEXT);
  });

  test.each([
    ['short', 'password.too-short'],
    ['password1234', 'password.too-common'],
    [PASSWORD, 'password.used-before'],
  ])('to %s is refused', async (chosen, code) => {
    const agent = await person(redline, `refused-${code.replaceAll('.', '-')}`);
    expect(codesOf(await change(agent, PASSWORD, chosen))).toEqual([`newPassword ${code}`]);
  });

  test('twenty times at once has one effect', async () => {
    const agent = await person(redline, 'hasty');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => change(agent, PASSWORD, `ein neues Kennwort ${index}`)),
    );
    const done = answers.flatMap(({ status }, index) => (status === 204 ? [index] : []));
    expect(done).toHaveLength(1);
    await redline.dataSource.query(`DELETE FROM sign_in_failures`);
    await redline.signIn('hasty', `ein neues Kennwort ${done[0]}`);
  });

  test('cannot be used to guess: five wrong ones pause it like a sign-in', async () => {
    const agent = await person(redline, 'guessed');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await change(agent, 'wrong password', NEXT)).status).toBe(400);
    }
    expect((await change(agent, PASSWORD, NEXT)).json()).toMatchObject({ status: 429, code: 'session.throttled' });
    const rows = await redline.dataSource.query(
      `SELECT count(*)::int AS n FROM audit_entries WHERE action = 'account.confirmation-refused' AND actor = 'guessed'`,
    );
    expect(rows).toEqual([{ n: 5 }]);
  });

  test('leaves the fact in the audit log, never a password', async () => {
    const agent = await person(redline, 'traced');
    await change(agent, PASSWORD, NEXT);
    const rows = await redline.dataSource.query(
      `SELECT actor, detail FROM audit_entries WHERE action = 'account.password-changed' AND subject_id = 'traced'`,
    );
    expect(rows).toEqual([{ actor: 'traced', detail: '{}' }]);
  });

  test('asvs lets a password grow old', async () => {
    await person(redline, 'steady');
    redline.clock.advance(1000 * DAY);
    const agent = await redline.signIn('steady', PASSWORD);
    expect((await agent.get('/api/account')).json()).toMatchObject({
      passwordDueAt: null,
      passwordPolicy: { name: 'asvs', shortest: 12, kinds: 1, history: 1, expiryDays: null },
    });
  });
});

describe('under mlps3', () => {
  const words = ['Rote Linie 1', 'Rote Linie 2', 'Rote Linie 3', 'Rote Linie 4', 'Rote Linie 5'] as const;

  beforeAll(async () => {
    redline = await startApplication({ settings: { passwordPolicy: 'mlps3' } });
  });
  beforeEach(() => redline.clock.set(START));
  afterAll(() => redline.close());

  test('three of four kinds are asked for, eight signs suffice', async () => {
    const agent = await person(redline, 'plain');
    expect(codesOf(await change(agent, PASSWORD, 'only small letters'))).toEqual([
      'newPassword password.too-few-kinds',
    ]);
    expect((await change(agent, PASSWORD, 'kX9#mQ2v')).status).toBe(204);
  });

  test('none of the last five passwords comes again, the sixth may', async () => {
    const agent = await person(redline, 'turning');
    let present = PASSWORD;
    for (const next of words) {
      expect((await change(agent, present, next)).status).toBe(204);
      present = next;
    }
    for (const former of words) {
      expect(codesOf(await change(agent, present, former))).toEqual(['newPassword password.used-before']);
    }
    const kept = await redline.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM former_passwords f JOIN users u ON u.id = f.user_id WHERE u.username = 'turning'`,
    );
    expect(kept).toEqual([{ n: 4 }]);
    expect((await change(agent, present, 'Rote Linie 6')).status).toBe(204);
    expect((await change(agent, 'Rote Linie 6', words[0])).status).toBe(204);
  });

  test('after ninety days a new one is due before anything else', async () => {
    await person(redline, 'overdue');
    redline.clock.advance(90 * DAY - 1000);
    expect((await (await redline.signIn('overdue', PASSWORD)).get('/api/units')).status).toBe(200);
    redline.clock.advance(1000);
    const agent = await redline.signIn('overdue', PASSWORD);
    expect((await agent.get('/api/units')).json()['code']).toBe('account.password-change-required');
    expect((await agent.get('/api/account')).json()).toMatchObject({ passwordDueAt: '2027-02-20T02:00:00.000Z' });
    expect((await change(agent, PASSWORD, words[0])).status).toBe(204);
    expect((await agent.get('/api/units')).status).toBe(200);
  });

  test('a session unused for half an hour has ended', async () => {
    const agent = await person(redline, 'idle');
    redline.clock.advance(29 * MINUTE);
    expect((await agent.get('/api/session')).status).toBe(200);
    redline.clock.advance(30 * MINUTE);
    expect((await agent.get('/api/session')).status).toBe(401);
  });
});
