import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FirstAdministrator } from '../src/accounts/first-administrator.ts';
import { permissionsOf, ROLES, type Role } from '../src/accounts/domain/permissions.ts';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { addUser } from './support/test-users.ts';

interface User {
  username: string;
  roles: Role[];
  unit: string;
  department: string | null;
  active: boolean;
  version: number;
}

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

const SORTS = ['username', 'displayName', 'createdAt', 'lastSignInAt'];
const NEW = { displayName: '陈静', roles: ['analyst'], unit: 'LZ', password: 'rote Linie halten' };

async function create(username: string, change: object = {}): Promise<User> {
  const answer = await admin.post('/api/users', { ...NEW, username, ...change });
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return answer.json<User>();
}

function changeOf(user: User & { displayName?: string }, change: object = {}): object {
  const { displayName = '陈静', roles, unit, department, active, version } = user;
  return { displayName, roles, unit, department, active, version, ...change };
}

async function usernames(query: string, agent = admin): Promise<string[]> {
  const answer = await agent.get(`/api/users?${query}`);
  expect(answer.status).toBe(200);
  return answer.json<{ items: User[] }>().items.map(({ username }) => username);
}

describe('a user', () => {
  test('is created within a unit and can sign in', async () => {
    const user = await create('chen.jing');
    expect(user).toEqual({
      username: 'chen.jing',
      displayName: '陈静',
      roles: ['analyst'],
      unit: 'LZ',
      unitName: { zh: 'LZ', en: 'LZ' },
      department: null,
      active: true,
      version: 1,
      createdAt: '2026-11-22T02:00:00.000Z',
      lastSignInAt: null,
      invited: false,
      secondFactor: false,
      linkExpiresAt: null,
    });
    expect((await admin.get('/api/users/chen.jing')).json()).toEqual(user);
    await redline.signIn('chen.jing', NEW.password);
  });

  test.each(['nobody', 'a%00b', '%2e%2e', "' OR 1=1 --", 'x'.repeat(300)])('named %s does not exist', async (name) => {
    const answer = await admin.get(`/api/users/${name}`);
    expect(answer.status).toBe(name === 'a%00b' ? 400 : 404);
  });

  test('is created once under a name', async () => {
    await create('twice');
    const answer = await admin.post('/api/users', { ...NEW, username: 'twice' });
    expect(answer.json()).toMatchObject({ status: 409, code: 'users.username-taken' });
  });

  test.each([
    [{ username: 'Chen' }, 'username'],
    [{ username: 'c' }, 'username'],
    [{ username: '.chen' }, 'username'],
    [{ displayName: ' ' }, 'displayName'],
    [{ displayName: 'a\u0000b' }, 'displayName'],
    [{ roles: [] }, 'roles'],
    [{ roles: ['emperor'] }, 'roles'],
    [{ roles: ['analyst', 'analyst'] }, 'roles'],
    [{ roles: 'administrator' }, 'roles'],
    [{ unit: 'NOWHERE' }, 'unit'],
    [{ unit: 'L\u0000Z' }, 'unit'],
    [{ password: 'too short' }, 'password'],
    [{ password: 'wrong.wrong.' }, 'password'],
    [{ password: 'Password1234' }, 'password'],
    [{ active: true }, 'active'],
    [{ passwordHash: 'x' }, 'passwordHash'],
  ])('with %j is refused at that field', async (change, field) => {
    const answer = await admin.post('/api/users', { username: 'wrong.', ...NEW, ...change });
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toContain(field);
    expect((await admin.get('/api/users/wrong.')).status).toBe(404);
  });

  test('is edited in the version that was seen; a stale edit shows the present one', async () => {
    const user = await create('edited');
    const edited = await admin.put(
      '/api/users/edited',
      changeOf(user, { displayName: '陈静静', department: '客服部' }),
    );
    expect(edited.json()).toMatchObject({ displayName: '陈静静', department: '客服部', version: 2 });
    const stale = await admin.put('/api/users/edited', changeOf(user));
    expect(stale.json()).toMatchObject({ status: 409, code: 'users.stale', current: { version: 2 } });
    expect(stale.json().current).toEqual(edited.json());
  });

  test('of whom two edits come at once is changed by one of them', async () => {
    const user = await create('raced');
    const edit = () => admin.put('/api/users/raced', changeOf(user));
    const statuses = (await Promise.all([edit(), edit(), edit()])).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  test.each([
    ['a role', { roles: ['auditor'] }],
    ['the unit', { unit: 'BG' }],
    ['activity', { active: false }],
  ])('whose %s changes must sign in again', async (what, change) => {
    const username = `rights-${what.replaceAll(' ', '-')}`;
    const user = await create(username);
    const session = await redline.signIn(username, NEW.password);
    expect((await admin.put(`/api/users/${username}`, changeOf(user, change))).status).toBe(200);
    expect((await session.get('/api/session')).status).toBe(401);
  });

  test('whose name changes stays signed in', async () => {
    const user = await create('renamed');
    const session = await redline.signIn('renamed', NEW.password);
    await admin.put('/api/users/renamed', changeOf(user, { displayName: '新名' }));
    expect((await session.get('/api/session')).json()).toMatchObject({ user: { displayName: '新名' } });
  });

  test('deactivated in the table alone is out at the next request', async () => {
    await create('removed');
    const session = await redline.signIn('removed', NEW.password);
    await redline.dataSource.query(`UPDATE users SET is_active = false WHERE username = 'removed'`);
    expect((await session.get('/api/session')).status).toBe(401);
  });

  test('gets a new password, which ends the sessions of the old one', async () => {
    await create('forgetful');
    const session = await redline.signIn('forgetful', NEW.password);
    const weak = await admin.put('/api/users/forgetful/password', { password: 'forgetful' });
    expect(weak.json()).toMatchObject({ status: 400, errors: [{ field: 'password', code: 'password.too-short' }] });
    const answer = await admin.put('/api/users/forgetful/password', { password: 'ein neues Kennwort' });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await session.get('/api/session')).status).toBe(401);
    const old = await redline.anonymous().post('/api/session', { username: 'forgetful', password: NEW.password });
    expect(old.status).toBe(401);
    await redline.signIn('forgetful', 'ein neues Kennwort');
  });

  test('leaves a trace in the audit log for every change, without the password', async () => {
    const user = await create('traced');
    await admin.put('/api/users/traced', changeOf(user, { roles: ['head'] }));
    await admin.put('/api/users/traced/password', { password: 'ein neues Kennwort' });
    const rows = await redline.dataSource.query<{ action: string; actor: string; detail: string }[]>(
      `SELECT action, actor, detail FROM audit_entries WHERE subject_kind = 'user' AND subject_id = 'traced'`,
    );
    expect(rows.map(({ action, actor }) => `${actor} ${action}`).toSorted()).toEqual([
      'administrator-root user.changed',
      'administrator-root user.created',
      'administrator-root user.password-set',
    ]);
    const changed = rows.find(({ action }) => action === 'user.changed');
    expect(JSON.parse(changed?.detail ?? '')).toMatchObject({
      before: { roles: ['analyst'] },
      after: { roles: ['head'] },
    });
    expect(JSON.stringify(rows)).not.toMatch(/rote Linie|Kennwort|argon2/);
  });
});

describe('the scope of an administrator', () => {
  test('holds the users of the own sub-tree; others do not exist', async () => {
    const city = await redline.as('administrator', 'LZ');
    await create('in-lz');
    const outside = await create('in-bg', { unit: 'BG' });
    expect(await usernames('search=in-', city)).toEqual(['in-lz']);
    expect((await city.get('/api/users/in-lz')).status).toBe(200);
    expect((await city.get('/api/users/in-bg')).json().code).toBe('users.unknown');
    expect((await city.put('/api/users/in-bg', changeOf(outside))).status).toBe(404);
    expect((await city.put('/api/users/in-bg/password', { password: PASSWORD })).status).toBe(404);
    const elsewhere = await city.post('/api/users', { ...NEW, username: 'sent', unit: 'root' });
    expect(elsewhere.json()).toMatchObject({ status: 400, errors: [{ field: 'unit', code: 'users.unknown-unit' }] });
  });

  test('is the department, where the administrator has one', async () => {
    await addUser(redline.dataSource, { username: 'it', role: 'administrator', unit: 'root', password: PASSWORD });
    await redline.dataSource.query(`UPDATE users SET department = 'IT' WHERE username = 'it'`);
    const it = await redline.signIn('it', PASSWORD);
    expect(await usernames('', it)).toEqual(['it']);
    const other = await it.post('/api/users', { ...NEW, username: 'other' });
    expect(other.json()).toMatchObject({ errors: [{ field: 'department', code: 'users.other-department' }] });
  });
});

describe('the list of users', () => {
  test('is searched, filtered and sorted', async () => {
    await create('list-b', { displayName: '白沙 List', roles: ['head', 'auditor'] });
    await create('list-a', { displayName: '滨港 List' });
    await create('list-c', { displayName: '澜州 List' });
    const off = await create('list-off');
    await admin.put('/api/users/list-off', changeOf(off, { active: false }));
    expect(await usernames('search=LIST-')).toEqual(['list-a', 'list-b', 'list-c', 'list-off']);
    expect(await usernames('search=%25')).toEqual([]);
    expect(await usernames("search=' OR 1=1 --")).toEqual([]);
    expect(await usernames('search=list&sort=displayName&status=active')).toEqual(['list-b', 'list-a', 'list-c']);
    expect(await usernames('search=list-&sort=-username')).toEqual(['list-off', 'list-c', 'list-b', 'list-a']);
    expect(await usernames('search=list&status=inactive')).toEqual(['list-off']);
    expect(await usernames('search=list&role=auditor')).toEqual(['list-b']);
  });

  test.each([...SORTS, ...SORTS.map((sort) => `-${sort}`)])(
    'sorted by %s is read in pages without a gap or a repetition',
    async (sort) => {
      const whole = await usernames(`sort=${sort}&limit=200`);
      const read: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const answer = await admin.get(`/api/users?sort=${sort}&limit=3${next && `&cursor=${next}`}`);
        const page = answer.json<{ items: User[]; next: string | null }>();
        read.push(...page.items.map(({ username }) => username));
        next = page.next;
      }
      expect(whole.length).toBeGreaterThan(10);
      expect(read).toEqual(whole);
    },
  );

  test.each([
    'limit=0',
    'limit=x',
    'cursor=x',
    'sort=password',
    'role=emperor',
    'status=on',
    'x=1',
    'search=%00',
    'search=a&search=b',
  ])('refuses ?%s', async (query) => {
    expect((await admin.get(`/api/users?${query}`)).status).toBe(400);
  });

  test('refuses a cursor of another order or of our making only in form', async () => {
    const forged = [
      ['-username', 'a', '1'],
      ['username', 'a', 'x'],
      ['username', 'a\0', '1'],
      ['username', 'a'],
    ];
    for (const parts of forged) {
      const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
      expect((await admin.get(`/api/users?cursor=${cursor}`)).json().code).toBe('request.invalid-cursor');
    }
    const instant = Buffer.from(JSON.stringify(['createdAt', '2026-02-30', '1'])).toString('base64url');
    expect((await admin.get(`/api/users?sort=createdAt&cursor=${instant}`)).status).toBe(400);
  });
});

describe('permissions', () => {
  const signedIn = new Map<Role, Agent>();
  beforeAll(async () => {
    for (const role of ROLES) signedIn.set(role, await redline.as(role));
  });

  test.each(ROLES)('of the role %s are those of the table', async (role) => {
    const agent = signedIn.get(role) as Agent;
    const granted = permissionsOf([role]);
    const expected = (permission: (typeof granted)[number]) => (granted.includes(permission) ? 200 : 403);
    const me = (await agent.get('/api/session')).json<{ user: { permissions: string[] } }>();
    expect(me.user.permissions).toEqual(granted);
    expect((await agent.get('/api/users')).status).toBe(expected('users.read'));
    expect((await agent.get('/api/audit-entries')).status).toBe(expected('audit.read'));
    const write = await agent.put('/api/users/nobody', {
      displayName: 'x',
      roles: ['head'],
      unit: 'root',
      active: true,
      version: 1,
    });
    expect(write.status).toBe(granted.includes('users.write') ? 404 : 403);
    expect(write.json().code).toBe(granted.includes('users.write') ? 'users.unknown' : 'session.not-permitted');
  });

  test('are asked for before the body is read', async () => {
    const answer = await (signedIn.get('head') as Agent).post('/api/users', { nonsense: true });
    expect(answer.status).toBe(403);
    expect((await redline.anonymous().post('/api/users', { nonsense: true })).json()).toMatchObject({
      status: 401,
      code: 'session.required',
    });
  });
});

describe('the last administrator of the whole company', () => {
  test('can neither be deactivated, nor lose the role, nor be moved below', async () => {
    await redline.dataSource.query(
      `UPDATE users SET is_active = false WHERE 'administrator' = ANY(roles) AND username <> 'administrator-root'`,
    );
    const own = (await admin.get('/api/users/administrator-root')).json<User>();
    for (const change of [{ active: false }, { roles: ['auditor'] }, { unit: 'LZ' }, { department: 'IT' }]) {
      const answer = await admin.put('/api/users/administrator-root', changeOf(own, change));
      expect(answer.json()).toMatchObject({ status: 409, code: 'users.last-administrator' });
    }
    expect((await admin.get('/api/users/administrator-root')).json()).toEqual(own);
  });

  test('remains when two deactivate each other at the same moment', async () => {
    await create('second', { roles: ['administrator'], unit: 'root' });
    const temporary = await redline.signIn('second', NEW.password);
    await temporary.put('/api/account/password', { currentPassword: NEW.password, newPassword: PASSWORD });
    const second = await redline.signIn('second', PASSWORD);
    const [one, other] = await Promise.all(
      ['administrator-root', 'second'].map(async (name) => (await admin.get(`/api/users/${name}`)).json<User>()),
    );
    const statuses = await Promise.all([
      admin.put('/api/users/second', changeOf(other as User, { active: false })),
      second.put('/api/users/administrator-root', changeOf(one as User, { active: false })),
    ]);
    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(1);
    const rows = await redline.dataSource.query(
      `SELECT count(*)::int AS n FROM users WHERE is_active AND 'administrator' = ANY(roles)`,
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('the first administrator', () => {
  test('is made once when nobody is there, also in a race, and never again', async () => {
    const fresh = await startApplication();
    const first = fresh.app.get(FirstAdministrator);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => first.ensureAdministrator()));
    const made = outcomes.filter(({ created }) => created);
    expect(made).toHaveLength(1);
    expect(outcomes.filter(({ password }) => password !== undefined)).toEqual(made);
    const password = made[0]?.password ?? '';
    expect(password).toMatch(/^[\w-]{20}$/);
    const agent = await fresh.signIn('admin', password);
    expect((await agent.get('/api/session')).json()).toMatchObject({
      user: { username: 'admin', roles: ['administrator'], unit: { code: 'root' } },
    });
    expect(await first.ensureAdministrator()).toEqual({ created: false });
    await fresh.close();
  });

  test('gets the password of the settings, which is told to nobody', async () => {
    const fresh = await startApplication({ settings: { adminPassword: 'short' } });
    expect(await fresh.app.get(FirstAdministrator).ensureAdministrator()).toEqual({ created: true });
    await fresh.signIn('admin', 'short');
    await fresh.close();
  });

  test('is refused a weak password in production', async () => {
    const fresh = await startApplication({ settings: { adminPassword: 'short', environment: 'production' } });
    await expect(fresh.app.get(FirstAdministrator).ensureAdministrator()).rejects.toThrow(/REDLINE_ADMIN_PASSWORD/);
    await fresh.close();
  });
});
