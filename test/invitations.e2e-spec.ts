import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';

interface Link {
  token: string;
  path: string;
  expiresAt: string;
}

const HOUR = 60 * 60_000;
const CHOSEN = 'rote Linie halten';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  for (const code of ['LZ', 'BG']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
});
afterAll(() => redline.close());

function invitation(username: string): object {
  return { username, displayName: '陈静', roles: ['head'], unit: 'LZ', department: '客服部' };
}

async function invite(username: string): Promise<Link> {
  const answer = await admin.post('/api/invitations', invitation(username));
  expect(answer.status).toBe(201);
  return answer.json<{ link: Link }>().link;
}

async function issue(username: string): Promise<Link> {
  return (await admin.post(`/api/users/${username}/password-link`)).json<Link>();
}

function open(token: string): Promise<Answer> {
  return redline.anonymous().post('/api/password-links/opening', { token });
}

function accept(token: string, password = CHOSEN): Promise<Answer> {
  return redline.anonymous().post('/api/password-links/acceptance', { token, password });
}

function entries(action: string, subject: string): Promise<unknown[]> {
  return redline.dataSource.query(
    `SELECT actor, detail FROM audit_entries WHERE action = $1 AND subject_id = $2 ORDER BY at, lane, seq`,
    [action, subject],
  );
}

describe('an invited person', () => {
  test('is a user without a password until they choose one by the link', async () => {
    const answer = await admin.post('/api/invitations', invitation('invited'));
    expect(answer.json()).toMatchObject({
      user: { username: 'invited', roles: ['head'], unit: 'LZ', department: '客服部', active: true, invited: true },
      link: { path: expect.stringMatching(/^\/welcome#[\w-]{43}$/), expiresAt: '2026-11-29T02:00:00.000Z' },
    });
    const { token } = answer.json<{ link: Link }>().link;
    for (const password of ['', 'x', CHOSEN]) {
      const refused = await redline.anonymous().post('/api/session', { username: 'invited', password });
      expect([400, 401]).toContain(refused.status);
    }
    expect((await open(token)).json()).toEqual({
      username: 'invited',
      displayName: '陈静',
      purpose: 'invitation',
      expiresAt: '2026-11-29T02:00:00.000Z',
      policy: { name: 'asvs', shortest: 12, kinds: 1, history: 1, expiryDays: null },
    });
    expect((await accept(token)).status).toBe(204);
    const signedIn = await redline.signIn('invited', CHOSEN);
    expect((await signedIn.get('/api/session')).json()).toMatchObject({ user: { restriction: null } });
    expect((await admin.get('/api/users/invited')).json()).toMatchObject({
      invited: false,
      linkExpiresAt: null,
      lastSignInAt: '2026-11-22T02:00:00.000Z',
    });
  });

  test('is found among the invited only', async () => {
    await invite('waiting');
    const among = async (status: string): Promise<string[]> =>
      (await admin.get(`/api/users?status=${status}&limit=200`))
        .json<{ items: { username: string }[] }>()
        .items.map(({ username }) => username);
    expect(await among('invited')).toContain('waiting');
    expect([...(await among('active')), ...(await among('inactive'))]).not.toContain('waiting');
  });

  test('is held to the rules of a password and may try again', async () => {
    const { token } = await invite('careless');
    expect((await accept(token, 'short')).json()).toMatchObject({
      status: 400,
      errors: [{ field: 'password', code: 'password.too-short' }],
    });
    expect((await accept(token)).status).toBe(204);
  });

  test('who was deactivated finds the link dead', async () => {
    const { token } = await invite('unwanted');
    await redline.dataSource.query(`UPDATE users SET is_active = false WHERE username = 'unwanted'`);
    expect((await accept(token)).json()).toMatchObject({ status: 404, code: 'password-links.dead' });
    expect((await admin.post('/api/users/unwanted/password-link')).json()['code']).toBe('users.inactive');
  });

  test('twice under one name is one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => admin.post('/api/invitations', invitation('twenty'))),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    expect(await entries('user.invited', 'twenty')).toHaveLength(1);
  });
});

describe('a link', () => {
  test('accepted twenty times at once counts once', async () => {
    const { token } = await invite('raced');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => accept(token, `rote Linie halten ${index}`)),
    );
    const accepted = answers.flatMap(({ status }, index) => (status === 204 ? [index] : []));
    expect(accepted).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19);
    await redline.signIn('raced', `rote Linie halten ${accepted[0]}`);
    expect(await entries('user.password-chosen', 'raced')).toHaveLength(1);
  });

  test('is dead once used, once replaced, once revoked and once expired', async () => {
    const used = await invite('links');
    await accept(used.token);
    const replaced = await issue('links');
    const revoked = await issue('links');
    expect((await admin.delete('/api/users/links/password-link')).status).toBe(204);
    const expired = await issue('links');
    expect(expired.expiresAt).toBe('2026-11-23T02:00:00.000Z');
    redline.clock.advance(24 * HOUR);
    for (const { token } of [used, replaced, revoked, expired]) {
      expect((await open(token)).json()).toMatchObject({ status: 404, code: 'password-links.dead' });
      expect((await accept(token, 'noch ein Kennwort')).status).toBe(404);
    }
    redline.clock.advance(-24 * HOUR);
    expect((await accept(expired.token, 'noch ein Kennwort')).status).toBe(204);
  });

  test.each(['', 'x', 'A'.repeat(43), "' OR 1=1 --", 'A'.repeat(100)])('%j leads nowhere', async (token) => {
    expect((await open(token)).json()['code']).toBe('password-links.dead');
    expect((await accept(token)).json()['code']).toBe('password-links.dead');
  });

  test('for a new password ends the sessions of the old one, which is refused as the new one', async () => {
    await accept((await invite('forgetful')).token);
    const session = await redline.signIn('forgetful', CHOSEN);
    const { token } = await issue('forgetful');
    expect((await open(token)).json()).toMatchObject({ purpose: 'reset' });
    expect((await session.get('/api/session')).status).toBe(200);
    expect((await accept(token, CHOSEN)).json()).toMatchObject({ errors: [{ code: 'password.used-before' }] });
    expect((await accept(token, 'noch ein Kennwort')).status).toBe(204);
    expect((await session.get('/api/session')).status).toBe(401);
    await redline.signIn('forgetful', 'noch ein Kennwort');
  });

  test('is stored as a hash and told to no log', async () => {
    const { token } = await invite('secretive');
    const rows = await redline.dataSource.query(
      `SELECT encode(token_hash, 'hex') AS hash, issued_by FROM password_links l JOIN users u ON u.id = l.user_id
       WHERE u.username = 'secretive'`,
    );
    expect(rows).toEqual([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), issued_by: 'administrator-root' }]);
    expect(JSON.stringify(await entries('user.invited', 'secretive'))).not.toContain(token);
  });

  test('is issued within the administrator’s scope only', async () => {
    await invite('of-lz');
    const other = await redline.as('administrator', 'BG');
    expect((await other.post('/api/users/of-lz/password-link')).json()['code']).toBe('users.unknown');
    expect((await other.delete('/api/users/of-lz/password-link')).status).toBe(404);
    const outside = await other.post('/api/invitations', invitation('sent'));
    expect(outside.json()).toMatchObject({ status: 400, errors: [{ field: 'unit', code: 'users.unknown-unit' }] });
  });
});

describe('a password set by an administrator', () => {
  test('lets in only as far as choosing another', async () => {
    await admin.post('/api/users', { ...invitation('given'), password: CHOSEN });
    const session = await redline.signIn('given', CHOSEN);
    expect((await session.get('/api/session')).json()).toMatchObject({ user: { restriction: 'password-change' } });
    for (const path of ['/api/board', '/api/units', '/api/tokens', '/api/substitutions', '/api/complaints']) {
      const { status, code } = (await session.get(path)).json<{ status: number; code: string }>();
      expect([path, status, code]).toEqual([path, 403, 'account.password-change-required']);
    }
    const same = await session.put('/api/account/password', { currentPassword: CHOSEN, newPassword: CHOSEN });
    expect(same.json()).toMatchObject({ errors: [{ field: 'newPassword', code: 'password.used-before' }] });
    const changed = await session.put('/api/account/password', { currentPassword: CHOSEN, newPassword: PASSWORD });
    expect(changed.status).toBe(204);
    expect((await session.get('/api/units')).status).toBe(200);
  });
});
