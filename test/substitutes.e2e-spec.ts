import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agent, Answer } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { addUser } from './support/test-users.ts';

const START = '2026-11-22T02:00:00Z';
const DAY = 24 * 60 * 60_000;

let redline: TestApplication;
let chief: Agent;
let deputy: Agent;

beforeAll(async () => {
  redline = await startApplication();
  const admin = await redline.as('administrator');
  for (const code of ['LZ', 'BG']) {
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
  for (const [username, role, unit] of [
    ['chief', 'compliance', 'LZ'],
    ['deputy', 'analyst', 'BG'],
    ['third', 'head', 'root'],
  ] as const) {
    await addUser(redline.dataSource, { username, role, unit, password: PASSWORD });
  }
});
beforeEach(async () => {
  redline.clock.set(START);
  await redline.dataSource.query(`DELETE FROM substitutions`);
  [chief, deputy] = [await redline.signIn('chief', PASSWORD), await redline.signIn('deputy', PASSWORD)];
});
afterAll(() => redline.close());

function name(agent: Agent, change: object = {}): Promise<Answer> {
  const body = { substitute: 'deputy', firstDay: '2026-11-22', lastDay: '2026-11-24', ...change };
  return agent.post('/api/substitutions', body);
}

async function me(agent: Agent): Promise<Record<string, unknown>> {
  return (await agent.get('/api/session')).json<{ user: Record<string, unknown> }>().user;
}

async function unitsOf(agent: Agent): Promise<string[]> {
  return (await agent.get('/api/units')).json<{ items: { code: string }[] }>().items.map(({ code }) => code);
}

describe('a substitute', () => {
  test('takes the principal’s roles and unit once they say so, and goes back to their own', async () => {
    expect((await name(chief)).status).toBe(201);
    expect([await unitsOf(deputy), (await me(deputy)).actingFor]).toEqual([['BG'], null]);
    expect((await deputy.put('/api/session/acting-for', { principal: 'chief' })).status).toBe(204);
    expect(await me(deputy)).toMatchObject({
      username: 'deputy',
      actingFor: 'chief',
      roles: ['compliance'],
      unit: { code: 'LZ' },
    });
    expect(await unitsOf(deputy)).toEqual(['LZ']);
    expect((await deputy.delete('/api/session/acting-for')).status).toBe(204);
    expect(await me(deputy)).toMatchObject({ actingFor: null, roles: ['analyst'], unit: { code: 'BG' } });
  });

  test('is written down beside the principal in whatever they do', async () => {
    await name(chief);
    await deputy.put('/api/session/acting-for', { principal: 'chief' });
    const review = { cadence: 'monthly', unit: 'LZ', period: '2026-10' };
    expect((await deputy.post('/api/reviews', review)).status).toBe(201);
    const rows = await redline.dataSource.query<{ actor: string; detail: string }[]>(
      `SELECT actor, detail FROM audit_entries WHERE action = 'review.opened'`,
    );
    expect([rows[0]?.actor, JSON.parse(rows[0]?.detail ?? '')]).toEqual([
      'deputy',
      expect.objectContaining({ actingFor: 'chief' }),
    ]);
    const admin = await redline.as('administrator');
    const log = await admin.get('/api/audit-entries?action=review.opened');
    expect(log.text).toContain('deputy（代 chief）');
    expect(log.text).toContain('deputy (for chief)');
  });

  test('acts from the first day to the end of the last, by the organisation’s calendar', async () => {
    await name(chief, { firstDay: '2026-11-23', lastDay: '2026-11-23' });
    const begin = () => deputy.put('/api/session/acting-for', { principal: 'chief' });
    expect((await begin()).json()).toMatchObject({ status: 404, code: 'substitutions.not-named' });
    redline.clock.set('2026-11-22T16:00:00Z');
    deputy = await redline.signIn('deputy', PASSWORD);
    expect((await begin()).status).toBe(204);
    redline.clock.set('2026-11-22T16:30:00Z');
    expect((await me(deputy)).actingFor).toBe('chief');
    redline.clock.set('2026-11-23T15:59:00Z');
    deputy = await redline.signIn('deputy', PASSWORD);
    expect((await begin()).status).toBe(204);
    redline.clock.set('2026-11-23T16:00:00Z');
    expect(await me(deputy)).toMatchObject({ actingFor: null, roles: ['analyst'] });
    expect((await begin()).status).toBe(404);
  });

  test('acts no longer once it is taken back or the principal is deactivated', async () => {
    const { id } = (await name(chief)).json<{ id: string }>();
    await deputy.put('/api/session/acting-for', { principal: 'chief' });
    expect((await deputy.delete(`/api/substitutions/${id}`)).status).toBe(403);
    expect((await chief.delete(`/api/substitutions/${id}`)).status).toBe(204);
    expect((await me(deputy)).actingFor).toBeNull();
    await name(chief);
    await deputy.put('/api/session/acting-for', { principal: 'chief' });
    await redline.dataSource.query(`UPDATE users SET is_active = false WHERE username = 'chief'`);
    expect((await me(deputy)).actingFor).toBeNull();
    await redline.dataSource.query(`UPDATE users SET is_active = true WHERE username = 'chief'`);
  });

  test('passes nothing on: neither a substitute nor a token nor a password while acting', async () => {
    await name(chief);
    await deputy.put('/api/session/acting-for', { principal: 'chief' });
    const attempts = await Promise.all([
      name(deputy, { substitute: 'third' }),
      deputy.post('/api/tokens', { name: 'x', scopes: ['units.read'] }),
      deputy.put('/api/account/password', { currentPassword: PASSWORD, newPassword: 'noch ein Kennwort' }),
      deputy.get('/api/sessions'),
    ]);
    expect(attempts.map((answer) => answer.json()['code'])).toEqual(Array(4).fill('session.not-permitted'));
  });

  test('of a substitute is nobody’s substitute: third acts for deputy, never through deputy for chief', async () => {
    await name(chief);
    await name(deputy, { substitute: 'third' });
    const third = await redline.signIn('third', PASSWORD);
    expect((await third.put('/api/session/acting-for', { principal: 'deputy' })).status).toBe(204);
    expect((await third.put('/api/session/acting-for', { principal: 'chief' })).json()['code']).toBe(
      'substitutions.not-named',
    );
    expect(await unitsOf(third)).toEqual(['BG']);
  });
});

describe('naming a substitute', () => {
  test.each([
    [{ substitute: 'nobody' }, 'substitute', 'substitutions.unknown-user'],
    [{ substitute: 'chief' }, 'substitute', 'substitutions.oneself'],
    [{ firstDay: '2026-11-25' }, 'lastDay', 'substitutions.ends-before-it-begins'],
    [{ firstDay: '2026-11-01', lastDay: '2026-11-21' }, 'lastDay', 'substitutions.is-over'],
    [{ lastDay: '2028-01-01' }, 'lastDay', 'substitutions.too-long'],
    [{ lastDay: '2026-02-30' }, 'lastDay', 'isDay'],
    [{ roles: ['administrator'] }, 'roles', 'whitelistValidation'],
  ])('with %j is refused at %s', async (change, field, code) => {
    expect((await name(chief, change)).json()).toMatchObject({ status: 400, errors: [{ field, code }] });
  });

  test('for days somebody has already is refused, also of twenty at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => name(chief)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.json()['code'] === 'substitutions.overlap')).toHaveLength(19);
    expect((await name(chief, { substitute: 'third', firstDay: '2026-11-24', lastDay: '2026-11-30' })).status).toBe(
      409,
    );
    expect((await name(chief, { substitute: 'third', firstDay: '2026-11-25', lastDay: '2026-11-30' })).status).toBe(
      201,
    );
  });

  test('is no way to hand out administration', async () => {
    const admin = await redline.as('administrator');
    expect((await name(admin)).json()).toMatchObject({ status: 409, code: 'substitutions.administrator-only' });
    await redline.dataSource.query(`UPDATE users SET roles = '{administrator,compliance}' WHERE username = 'chief'`);
    await name(chief);
    await deputy.put('/api/session/acting-for', { principal: 'chief' });
    expect((await me(deputy)).roles).toEqual(['compliance']);
    expect((await deputy.get('/api/users')).status).toBe(403);
    await redline.dataSource.query(`UPDATE users SET roles = '{compliance}' WHERE username = 'chief'`);
  });

  test('is listed to both, with who and when', async () => {
    await name(chief);
    const listed = async (agent: Agent) =>
      (await agent.get('/api/substitutions')).json<{ items: Record<string, unknown>[] }>().items;
    const expected = {
      principal: { username: 'chief', displayName: 'chief' },
      substitute: { username: 'deputy', displayName: 'deputy' },
      roles: ['compliance'],
      firstDay: '2026-11-22',
      lastDay: '2026-11-24',
      inForce: true,
    };
    expect(await listed(chief)).toEqual([expect.objectContaining({ ...expected, own: true })]);
    expect(await listed(deputy)).toEqual([expect.objectContaining({ ...expected, own: false })]);
    redline.clock.advance(3 * DAY);
    expect(await listed(await redline.signIn('chief', PASSWORD))).toEqual([]);
  });
});
