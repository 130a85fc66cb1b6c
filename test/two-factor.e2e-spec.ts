import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { Agent, type Answer } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { addUser } from './support/test-users.ts';

const START = '2026-11-22T02:00:00Z';
const HALF_MINUTE = 30_000;

let redline: TestApplication;

beforeAll(async () => {
  redline = await startApplication();
});
beforeEach(async () => {
  redline.clock.set(START);
  await redline.dataSource.query(`DELETE FROM sign_in_failures`);
});
afterAll(() => redline.close());

/** What an authenticator app shows now, or so many half minutes off. */
function codeOf(secret: string, halfMinutes = 0, application = redline): string {
  const timestamp = application.clock.epochMs() + halfMinutes * HALF_MINUTE;
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });
}

function signIn(username: string, code?: string, application = redline): Promise<Answer> {
  const body = { username, password: PASSWORD, ...(code === undefined ? {} : { code }) };
  return application.anonymous().post('/api/session', body);
}

interface Enrolled {
  agent: Agent;
  secret: string;
  recoveryCodes: string[];
}

/** Somebody with a second factor; a half minute passes, so that the next code is a fresh one. */
async function enrolled(username: string): Promise<Enrolled> {
  await addUser(redline.dataSource, { username, role: 'head', unit: 'root', password: PASSWORD });
  const agent = await redline.signIn(username, PASSWORD);
  const { secret } = (await agent.post('/api/account/second-factor', { password: PASSWORD })).json<{
    secret: string;
  }>();
  const answer = await agent.post('/api/account/second-factor/confirmation', { code: codeOf(secret) });
  expect(answer.status).toBe(201);
  redline.clock.advance(HALF_MINUTE);
  return { agent, secret, ...answer.json<{ recoveryCodes: string[] }>() };
}

describe('setting it up', () => {
  test('takes the password, then a code of the secret, and gives ten recovery codes once', async () => {
    await addUser(redline.dataSource, { username: 'setter', role: 'head', unit: 'root', password: PASSWORD });
    const [agent, other] = [await redline.signIn('setter', PASSWORD), await redline.signIn('setter', PASSWORD)];
    const wrong = await agent.post('/api/account/second-factor', { password: 'wrong password' });
    expect(wrong.json()).toMatchObject({ status: 400, errors: [{ field: 'password', code: 'password.wrong' }] });
    const answer = await agent.post('/api/account/second-factor', { password: PASSWORD });
    const { secret, uri } = answer.json<{ secret: string; uri: string }>();
    expect([answer.status, secret, uri]).toEqual([
      201,
      expect.stringMatching(/^[A-Z2-7]{32}$/),
      expect.stringMatching(new RegExp(`^otpauth://totp/Redline:setter\\?.*secret=${secret}`)),
    ]);
    // not in force before it is confirmed
    expect((await signIn('setter')).status).toBe(201);
    const refused = await agent.post('/api/account/second-factor/confirmation', { code: codeOf(secret, 3) });
    expect(refused.json()).toMatchObject({ errors: [{ field: 'code', code: 'second-factor.wrong-code' }] });
    const confirmed = await agent.post('/api/account/second-factor/confirmation', { code: codeOf(secret) });
    const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>();
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes.every((code) => /^[a-z2-9]{5}-[a-z2-9]{5}$/.test(code))).toBe(true);
    expect((await agent.get('/api/account')).json()).toMatchObject({
      secondFactor: { since: '2026-11-22T02:00:00.000Z', recoveryCodes: 10, required: false },
    });
    // sessions opened without it do not go on
    expect([(await agent.get('/api/session')).status, (await other.get('/api/session')).status]).toEqual([200, 401]);
  });

  test('stores neither the secret nor a recovery code in the clear', async () => {
    const { secret, recoveryCodes } = await enrolled('sealed');
    const [row] = await redline.dataSource.query<{ sealed: Buffer; hashes: Buffer[] }[]>(
      `SELECT f.secret AS sealed, (SELECT array_agg(r.code_hash) FROM recovery_codes r WHERE r.user_id = f.user_id) AS hashes
       FROM second_factors f JOIN users u ON u.id = f.user_id WHERE u.username = 'sealed'`,
    );
    const stored = Buffer.concat([row?.sealed ?? Buffer.alloc(0), ...(row?.hashes ?? [])]).toString('latin1');
    expect(row?.hashes).toHaveLength(10);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(Buffer.from(Secret.fromBase32(secret).buffer).toString('latin1'));
    expect(recoveryCodes.filter((code) => stored.includes(code))).toEqual([]);
  });

  test('cannot be begun over one that is in force, nor confirmed twice', async () => {
    const { agent, secret } = await enrolled('settled');
    const again = await agent.post('/api/account/second-factor', { password: PASSWORD });
    expect(again.json()).toMatchObject({ status: 409, code: 'second-factor.on' });
    const confirmed = await agent.post('/api/account/second-factor/confirmation', { code: codeOf(secret) });
    expect(confirmed.json()['code']).toBe('second-factor.on');
  });

  test('confirmed twenty times at once is confirmed once', async () => {
    await addUser(redline.dataSource, { username: 'eager', role: 'head', unit: 'root', password: PASSWORD });
    const agent = await redline.signIn('eager', PASSWORD);
    const enrolment = await agent.post('/api/account/second-factor', { password: PASSWORD });
    const code = codeOf(enrolment.json<{ secret: string }>().secret);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => agent.post('/api/account/second-factor/confirmation', { code })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });
});

describe('signing in', () => {
  test('with the password alone is told that a code is wanted, and opens nothing', async () => {
    const { secret } = await enrolled('stepper');
    const first = await signIn('stepper');
    expect([first.json(), first.cookie]).toEqual([
      expect.objectContaining({ status: 401, code: 'session.second-factor-required' }),
      '',
    ]);
    const second = await signIn('stepper', codeOf(secret));
    expect(second.status).toBe(201);
    expect((await new Agent(redline.app, second.cookie).get('/api/session')).status).toBe(200);
  });

  test('with a wrong password says nothing of a second factor', async () => {
    const { secret } = await enrolled('silent');
    const body = { username: 'silent', password: 'wrong password', code: codeOf(secret) };
    const answer = await redline.anonymous().post('/api/session', body);
    expect(answer.json()).toMatchObject({ status: 401, code: 'session.refused' });
  });

  test.each([
    [-2, 401],
    [-1, 201],
    [0, 201],
    [1, 201],
    [2, 401],
  ])('with a code %i half minutes off answers %i', async (off, status) => {
    const { secret } = await enrolled(`clock${off + 2}`);
    redline.clock.advance(10 * HALF_MINUTE);
    expect((await signIn(`clock${off + 2}`, codeOf(secret, off))).status).toBe(status);
  });

  test('takes a code once, also of twenty at once, and none before it', async () => {
    const { secret } = await enrolled('once');
    redline.clock.advance(10 * HALF_MINUTE);
    const code = codeOf(secret);
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn('once', code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await signIn('once', code)).json()).toMatchObject({ status: 401, code: 'session.code-refused' });
    expect((await signIn('once', codeOf(secret, -1))).status).toBe(401);
    redline.clock.advance(2 * HALF_MINUTE);
    await redline.dataSource.query(`DELETE FROM sign_in_failures`);
    expect((await signIn('once', codeOf(secret))).status).toBe(201);
  });

  test('takes each recovery code once, however it is typed', async () => {
    const { agent, recoveryCodes } = await enrolled('stranded');
    const [first = '', second = ''] = recoveryCodes;
    expect((await signIn('stranded', first.toUpperCase().replace('-', ' '))).status).toBe(201);
    expect((await signIn('stranded', first)).json()['code']).toBe('session.code-refused');
    expect((await signIn('stranded', second)).status).toBe(201);
    expect((await agent.get('/api/account')).json()).toMatchObject({ secondFactor: { recoveryCodes: 8 } });
    const rows = await redline.dataSource.query<{ detail: string }[]>(
      `SELECT detail FROM audit_entries WHERE action = 'session.opened' AND subject_id = 'stranded' ORDER BY at, lane, seq`,
    );
    expect(rows.filter(({ detail }) => detail.includes('"secondFactor":"recovery-code"'))).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(first);
  });

  test('stops after five wrong codes, as after five wrong passwords', async () => {
    const { secret } = await enrolled('guessed');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) statuses.push((await signIn('guessed', '000000')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn('guessed', codeOf(secret))).status).toBe(429);
    redline.clock.advance(2 * HALF_MINUTE);
    expect((await signIn('guessed', codeOf(secret))).status).toBe(201);
  });
});

describe('renewing the recovery codes', () => {
  const renew = (agent: Agent, password: string, code: string) =>
    agent.post('/api/account/second-factor/recovery-codes', { password, code });

  test('takes the password and a code, makes the old ones void, and leaves secret and sessions as they are', async () => {
    const { agent, secret, recoveryCodes: old } = await enrolled('renewer');
    expect((await signIn('renewer', old[0])).status).toBe(201);
    expect((await renew(agent, 'wrong password', codeOf(secret))).status).toBe(400);
    expect((await renew(agent, PASSWORD, '000000')).json()).toMatchObject({ errors: [{ field: 'code' }] });
    const answer = await renew(agent, PASSWORD, codeOf(secret));
    const { recoveryCodes } = answer.json<{ recoveryCodes: string[] }>();
    expect([answer.status, new Set([...old, ...recoveryCodes]).size]).toEqual([201, 20]);
    expect((await agent.get('/api/account')).json()).toMatchObject({ secondFactor: { recoveryCodes: 10 } });
    expect((await signIn('renewer', old[1])).json()['code']).toBe('session.code-refused');
    for (const code of recoveryCodes) {
      expect((await signIn('renewer', code)).status).toBe(201);
      expect((await signIn('renewer', code)).json()['code']).toBe('session.code-refused');
      await redline.dataSource.query(`DELETE FROM sign_in_failures`);
    }
    redline.clock.advance(HALF_MINUTE);
    expect((await signIn('renewer', codeOf(secret))).status).toBe(201);
    const rows = await redline.dataSource.query<{ detail: string }[]>(
      `SELECT detail FROM audit_entries WHERE action = 'account.recovery-codes-renewed' AND subject_id = 'renewer'`,
    );
    expect(rows).toHaveLength(1);
  });

  test('with a code already used, twenty times at once, or without a second factor, is refused', async () => {
    const { agent, secret } = await enrolled('hasty');
    const code = codeOf(secret);
    const answers = await Promise.all(Array.from({ length: 20 }, () => renew(agent, PASSWORD, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await redline.as('analyst').then((other) => renew(other, PASSWORD, code))).json()['code']).toBe(
      'second-factor.off',
    );
  });
});

describe('turning it off', () => {
  test('takes the password and a code', async () => {
    const { agent, secret } = await enrolled('leaver');
    const remove = (password: string, code: string) =>
      agent.post('/api/account/second-factor/removal', { password, code });
    expect((await remove('wrong password', codeOf(secret))).status).toBe(400);
    expect((await remove(PASSWORD, '000000')).json()).toMatchObject({ errors: [{ field: 'code' }] });
    expect((await remove(PASSWORD, codeOf(secret))).status).toBe(204);
    expect((await signIn('leaver')).status).toBe(201);
    expect((await remove(PASSWORD, codeOf(secret, 1))).json()['code']).toBe('second-factor.off');
  });

  test('by an administrator ends the user’s sessions and leaves a trace', async () => {
    const { agent } = await enrolled('loser');
    const admin = await redline.as('administrator');
    expect((await admin.get('/api/users/loser')).json()).toMatchObject({ secondFactor: true });
    expect((await admin.delete('/api/users/loser/second-factor')).status).toBe(204);
    expect((await admin.delete('/api/users/loser/second-factor')).status).toBe(204);
    expect((await agent.get('/api/session')).status).toBe(401);
    expect((await signIn('loser')).status).toBe(201);
    const rows = await redline.dataSource.query(
      `SELECT actor FROM audit_entries WHERE action = 'user.second-factor-reset' AND subject_id = 'loser'`,
    );
    expect(rows).toEqual([{ actor: 'administrator-root' }]);
  });
});

test('where administrators must have one, they can do nothing before, by session or token, and cannot turn it off', async () => {
  const strict = await startApplication({ settings: { requireSecondFactor: true } });
  const admin = await strict.as('administrator');
  expect((await admin.get('/api/session')).json()).toMatchObject({ user: { restriction: 'second-factor' } });
  expect((await admin.get('/api/users')).json()).toMatchObject({ status: 403, code: 'account.second-factor-required' });
  expect((await (await strict.as('auditor')).get('/api/users')).status).toBe(200);
  const { secret } = (await admin.post('/api/account/second-factor', { password: PASSWORD })).json<{
    secret: string;
  }>();
  await admin.post('/api/account/second-factor/confirmation', { code: codeOf(secret, 0, strict) });
  expect((await admin.get('/api/users')).status).toBe(200);
  const created = await admin.post('/api/tokens', { name: 'robot', scopes: ['users.read'] });
  const bearer = { authorization: `Bearer ${created.json<{ token: string }>().token}` };
  expect((await strict.anonymous().get('/api/users', bearer)).status).toBe(200);
  strict.clock.advance(2 * HALF_MINUTE);
  const body = { password: PASSWORD, code: codeOf(secret, 0, strict) };
  expect((await admin.post('/api/account/second-factor/removal', body)).json()['code']).toBe('second-factor.required');
  await strict.dataSource.query(`DELETE FROM second_factors`);
  expect((await strict.anonymous().get('/api/users', bearer)).json()['code']).toBe('account.second-factor-required');
  await strict.close();
});
