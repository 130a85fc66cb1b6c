import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Role } from '../src/accounts/domain/permissions.ts';
import type { Agent, Answer } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

const START = '2026-11-22T02:00:00Z';

let redline: TestApplication;
let admin: Agent;
let analyst: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  analyst = await redline.as('analyst');
});
beforeEach(async () => {
  redline.clock.set(START);
  await redline.dataSource.query(`DELETE FROM sign_in_failures`);
});
afterAll(() => redline.close());

let made = 0;

async function tokenOf(
  agent: Agent,
  scopes: readonly string[],
  more: object = {},
): Promise<{ id: string; token: string }> {
  made += 1;
  const answer = await agent.post('/api/tokens', { name: `token ${made}`, scopes, ...more });
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return answer.json();
}

function bearing(token: string, headers: Record<string, string> = {}): Record<string, string> {
  return { authorization: `Bearer ${token}`, ...headers };
}

function get(path: string, token: string): Promise<Answer> {
  return redline.anonymous().get(path, bearing(token));
}

describe('a token', () => {
  test('is told once, stored as a hash and listed without it', async () => {
    const { id, token } = await tokenOf(analyst, ['units.read'], {
      name: 'nightly',
      expiresAt: '2027-01-01T00:00:00+08:00',
    });
    expect(token).toMatch(/^rl_[\w-]{43}$/);
    const list = await analyst.get('/api/tokens');
    expect(list.json<{ items: object[] }>().items[0]).toEqual({
      id,
      name: 'nightly',
      scopes: ['units.read'],
      createdAt: '2026-11-22T02:00:00.000Z',
      expiresAt: '2026-12-31T16:00:00.000Z',
      lastUsedAt: null,
    });
    expect(list.text).not.toContain(token);
    const hash = createHash('sha256').update(token.slice(3)).digest();
    const rows: unknown[] = await redline.dataSource.query(`SELECT 1 FROM api_tokens WHERE token_hash = $1`, [hash]);
    expect(rows).toHaveLength(1);
  });

  test('may do what its scopes say and nothing else of its owner’s', async () => {
    const { token } = await tokenOf(analyst, ['units.read', 'session.own']);
    expect((await get('/api/units', token)).status).toBe(200);
    expect((await get('/api/session', token)).json()).toMatchObject({
      user: { username: 'analyst-root', permissions: ['units.read', 'session.own'] },
    });
    for (const path of ['/api/complaints', '/api/imports', '/api/tokens', '/api/account', '/api/users']) {
      expect([path, (await get(path, token)).status]).toEqual([path, 403]);
    }
  });

  test.each([
    [['users.read'], 'tokens.scope-beyond-role'],
    [['units.read', 'users.write'], 'tokens.scope-beyond-role'],
    [['tokens.own'], 'isIn'],
    [['account.own'], 'isIn'],
    [['everything'], 'isIn'],
    [[], 'arrayNotEmpty'],
    [['units.read', 'units.read'], 'arrayUnique'],
  ])('with the scopes %j is refused', async (scopes, code) => {
    const answer = await analyst.post('/api/tokens', { name: 'too far', scopes });
    const codes = answer.json<{ errors: { code: string }[] }>().errors.map((error) => error.code);
    expect([answer.status, codes]).toEqual([400, expect.arrayContaining([code])]);
  });

  test('loses with its owner’s role what the role gave', async () => {
    const auditor = await redline.as('auditor');
    const { token } = await tokenOf(auditor, ['users.read', 'units.read']);
    expect((await get('/api/users', token)).status).toBe(200);
    await redline.dataSource.query(`UPDATE users SET roles = '{head}' WHERE username = 'auditor-root'`);
    expect([(await get('/api/users', token)).status, (await get('/api/units', token)).status]).toEqual([403, 200]);
    await redline.dataSource.query(`UPDATE users SET is_active = false WHERE username = 'auditor-root'`);
    expect((await get('/api/units', token)).status).toBe(401);
  });

  test('sees its owner’s units only', async () => {
    await admin.post('/api/units', { code: 'LZ', name: { zh: '澜', en: 'LZ' }, kind: 'city', parent: null });
    const local = await redline.as('analyst', 'LZ');
    const { token } = await tokenOf(local, ['units.read']);
    const { items } = (await get('/api/units', token)).json<{ items: { code: string }[] }>();
    expect(items.map(({ code }) => code)).toEqual(['LZ']);
  });

  test('ends at its time, and once revoked', async () => {
    const { token } = await tokenOf(analyst, ['units.read'], { expiresAt: '2026-11-22T03:00:00Z' });
    const other = await tokenOf(analyst, ['units.read']);
    redline.clock.set('2026-11-22T02:59:59Z');
    expect((await get('/api/units', token)).status).toBe(200);
    redline.clock.set('2026-11-22T03:00:00Z');
    expect((await get('/api/units', token)).status).toBe(401);
    analyst = await redline.as('analyst');
    expect((await analyst.delete(`/api/tokens/${other.id}`)).status).toBe(204);
    expect((await get('/api/units', other.token)).status).toBe(401);
    expect((await analyst.delete(`/api/tokens/${other.id}`)).status).toBe(404);
    admin = await redline.as('administrator');
  });

  test('that would have ended already, or has the name of another, is refused', async () => {
    await tokenOf(analyst, ['units.read'], { name: 'one of its name' });
    const ended = { name: 'past', scopes: ['units.read'], expiresAt: '2026-11-22T02:00:00Z' };
    expect((await analyst.post('/api/tokens', ended)).json()).toMatchObject({ errors: [{ code: 'tokens.expired' }] });
    const body = { name: 'twenty', scopes: ['units.read'] };
    const answers = await Promise.all(Array.from({ length: 20 }, () => analyst.post('/api/tokens', body)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.json()['code'] === 'tokens.name-taken')).toHaveLength(19);
  });

  test('of somebody else cannot be revoked', async () => {
    const { id, token } = await tokenOf(analyst, ['units.read']);
    expect((await admin.delete(`/api/tokens/${id}`)).json()).toMatchObject({ status: 404, code: 'tokens.unknown' });
    expect((await admin.delete(`/api/tokens/x`)).status).toBe(404);
    expect((await get('/api/units', token)).status).toBe(200);
  });

  test('notes its last use, once a minute', async () => {
    const { id, token } = await tokenOf(analyst, ['units.read']);
    const lastUse = async (): Promise<string | null | undefined> =>
      (await analyst.get('/api/tokens'))
        .json<{ items: { id: string; lastUsedAt: string | null }[] }>()
        .items.find((item) => item.id === id)?.lastUsedAt;
    await get('/api/units', token);
    redline.clock.advance(59_000);
    await get('/api/units', token);
    expect(await lastUse()).toBe('2026-11-22T02:00:00.000Z');
    redline.clock.advance(1000);
    await get('/api/units', token);
    expect(await lastUse()).toBe('2026-11-22T02:01:00.000Z');
  });

  test('writes under its owner’s name and its own', async () => {
    const { token } = await tokenOf(admin, ['units.write'], { name: 'unit robot' });
    const body = { code: 'TK', name: { zh: '令', en: 'TK' }, kind: 'city', parent: null };
    expect((await redline.anonymous().post('/api/units', body, bearing(token))).status).toBe(201);
    const rows = await redline.dataSource.query<{ actor: string; detail: string }[]>(
      `SELECT actor, detail FROM audit_entries WHERE action = 'unit.created' AND subject_id = 'TK'`,
    );
    expect([rows[0]?.actor, JSON.parse(rows[0]?.detail ?? '')]).toEqual([
      'administrator-root',
      expect.objectContaining({ tokenName: 'unit robot' }),
    ]);
    const { items } = (await admin.get('/api/audit-entries?action=unit.created&limit=200')).json<{ items: object[] }>();
    expect(JSON.stringify(items)).toContain('administrator-root（令牌 unit robot）');
  });

  test('names neither a substitute’s principal nor ends a session', async () => {
    const { token } = await tokenOf(analyst, ['session.own']);
    const acting = await redline.anonymous().put('/api/session/acting-for', { principal: 'x' }, bearing(token));
    expect(acting.json()['code']).toBe('substitutions.by-token');
    expect((await redline.anonymous().delete('/api/session', bearing(token))).status).toBe(204);
    expect((await analyst.get('/api/session')).status).toBe(200);
  });
});

describe('a request with a token', () => {
  test('counts by the token alone: a cookie beside it lends it nothing', async () => {
    const { token } = await tokenOf(analyst, ['units.read']);
    expect((await admin.get('/api/users', bearing(token))).status).toBe(403);
    expect((await admin.get('/api/users', bearing('rl_wrong'))).status).toBe(401);
    expect((await admin.get('/api/users', { authorization: 'Basic YTpi' })).status).toBe(200);
  });

  test('may come from another site, for no browser adds a token by itself', async () => {
    const { token } = await tokenOf(admin, ['units.write']);
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    const body = { code: 'XS', name: { zh: '外', en: 'XS' }, kind: 'city', parent: null };
    expect((await admin.post('/api/units', body, headers)).status).toBe(403);
    expect((await admin.post('/api/units', body, bearing('rl_wrong', headers))).status).toBe(401);
    expect((await redline.anonymous().post('/api/units', body, bearing(token, headers))).status).toBe(201);
  });

  test.each(['', 'rl_', 'rl_x', `rl_${'A'.repeat(43)}`, 'A'.repeat(43), "rl_' OR 1=1 --"])(
    'that is %j is nobody’s',
    async (token) => {
      expect((await get('/api/units', token)).json()).toMatchObject({ status: 401, code: 'session.required' });
    },
  );

  test('that is guessed stops after thirty, which keeps neither people nor known tokens out', async () => {
    const { token } = await tokenOf(analyst, ['units.read']);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 32; attempt += 1) {
      statuses.push((await get('/api/units', `rl_${String(attempt).padStart(43, 'A')}`)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), 429, 429]);
    expect((await get('/api/units', token)).status).toBe(200);
    await redline.as('analyst');
  });
});

test.each<Role>(['executive', 'signatory', 'inspection', 'compliance', 'head', 'analyst', 'administrator'])(
  'a token of %s with every scope the role holds does what the role does',
  async (role) => {
    const owner = await redline.as(role);
    const { user } = (await owner.get('/api/session')).json<{ user: { permissions: string[] } }>();
    const scopes = user.permissions.filter((name) => !['account.own', 'tokens.own', 'substitutes.own'].includes(name));
    const { token } = await tokenOf(owner, scopes);
    for (const path of ['/api/units', '/api/users', '/api/complaints', '/api/imports', '/api/audit-entries']) {
      expect([path, (await get(path, token)).status]).toEqual([path, (await owner.get(path)).status]);
    }
  },
);
