import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { counted, impactOf, propose } from './support/change-proposals.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';
import { addUser } from './support/test-users.ts';

const START = '2026-11-22T02:00:00Z';
/** Appeals by month, of one type each. */
const MONTHLY = {
  code: 'monthly',
  name: { zh: '月申诉量', en: 'Appeals a month' },
  numerator: { layers: ['appeal'], types: ['network'], dateBasis: 'accepted' },
  denominator: null,
  multiplier: '1',
  decimals: 0,
  period: 'month',
};
const WITH_OTHERS = { ...MONTHLY, numerator: { ...MONTHLY.numerator, types: ['network', 'other'] } };
const AT_MOST_5 = {
  code: 'at-most',
  indicator: 'monthly',
  unit: '*',
  kind: 'red-line',
  operator: '<=',
  value: '5',
  period: 'month',
  validFrom: '2020-01-01',
};

let app: TestApplication;
let admin: Agent;
let li: Agent;
let zhou: Agent;

beforeAll(async () => {
  app = await startApplication({ now: START });
  admin = await app.as('administrator');
  for (const code of ['BG', 'LZ'])
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  for (const [username, role] of [
    ['li', 'compliance'],
    ['sun', 'compliance'],
    ['zhou', 'signatory'],
  ] as const)
    await addUser(app.dataSource, { username, role, unit: 'root', password: PASSWORD });
  await app.dataSource.query(`UPDATE users SET display_name = '周签发' WHERE username = 'zhou'`);
  await putTotals(app, [
    { unit: 'BG', day: '2026-09-10', basis: 'accepted', type: 'network', count: 4 },
    { unit: 'BG', day: '2026-10-10', basis: 'accepted', type: 'network', count: 5 },
    { unit: 'BG', day: '2026-10-20', basis: 'accepted', type: 'other', count: 1 },
    { unit: 'LZ', day: '2026-10-20', basis: 'accepted', type: 'other', count: 2 },
    { unit: 'LZ', day: '2026-12-05', basis: 'accepted', type: 'other', count: 3 },
  ]);
  await coverDays(app, 'root', '2024-01-01', '2026-12-31');
  await admin.post('/api/indicators', MONTHLY);
  await admin.post('/api/limits', AT_MOST_5);
});
beforeEach(async () => {
  app.clock.set(START);
  [li, zhou] = [await app.signIn('li', PASSWORD), await app.signIn('zhou', PASSWORD)];
});
afterAll(() => app.close());

function change(body: object = WITH_OTHERS, effectiveFrom = '2026-12-01') {
  return { kind: 'indicator', definition: body, effectiveFrom };
}

async function reading(unit: string, period: string) {
  const answer = await admin.get(`/api/readings?unit=${unit}&period=${period}&indicator=monthly`);
  return answer.json<{ items: Record<string, unknown>[] }>().items[0];
}

const codeOf = async (answer: ReturnType<Agent['get']>) => {
  const told = await answer;
  return [told.status, told.json()['code']];
};

describe('a changed definition', () => {
  test('sent as a definition is refused, with the way to propose it', async () => {
    const indicator = await admin.post('/api/indicators', WITH_OTHERS);
    expect([indicator.status, indicator.json()]).toMatchObject([
      409,
      { code: 'definition.needs-approval', proposals: '/api/change-proposals', definition: 'monthly', version: 1 },
    ]);
    expect(await codeOf(admin.post('/api/limits', { ...AT_MOST_5, value: '6' }))).toEqual([
      409,
      'definition.needs-approval',
    ]);
    expect((await admin.post('/api/limits', AT_MOST_5)).status).toBe(200);
  });

  test('proposed without a change, of an unknown code or with faults is refused', async () => {
    const post = (body: object) => li.post('/api/change-proposals', { reason: 'x', ...body });
    expect(await codeOf(post(change(MONTHLY)))).toEqual([409, 'proposals.no-change']);
    const unknown = await post(change({ ...WITH_OTHERS, code: 'nobody' }));
    expect([unknown.status, unknown.json<{ errors: { field: string }[] }>().errors[0]?.field]).toEqual([
      400,
      'definition.code',
    ]);
    const misspelt = await post(change({ ...MONTHLY, numerator: { ...MONTHLY.numerator, types: ['netwrok'] } }));
    expect(misspelt.json()).toMatchObject({
      status: 400,
      errors: [{ field: 'definition.numerator.types', code: 'unknown-entry' }],
    });
    for (const day of ['0001-01-01', '9999-12-31'])
      expect((await post(change(WITH_OTHERS, day))).json()).toMatchObject({ errors: [{ field: 'effectiveFrom' }] });
    const faulty = await post({
      ...change({ ...WITH_OTHERS, decimals: -1 }),
      reason: ' ',
      effectiveFrom: '2026-02-30',
    });
    expect(faulty.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toEqual([
      'reason',
      'effectiveFrom',
    ]);
  });

  test('shows what the last 24 months would have been, flips first, counted by hand', async () => {
    const { id, summary, mayApprove } = await propose(li, change());
    // the company, two cities; 24 months each
    expect([summary, mayApprove]).toEqual([
      { readings: 72, flips: 2, alarmFlips: 0, days: 1, units: 2, movedDays: 1 },
      'own',
    ]);
    const [first, second, third] = await impactOf(li, id);
    expect([first, second]).toMatchObject([
      {
        unit: 'root',
        limit: 'at-most',
        period: '2026-10',
        asOf: '2026-10-31',
        flips: true,
        before: { count: '5', rate: '5', status: 'inside', limitValue: '5' },
        after: { count: '8', rate: '8', status: 'breached' },
      },
      {
        unit: 'BG',
        period: '2026-10',
        before: { count: '5', status: 'inside' },
        after: { count: '6', status: 'breached' },
      },
    ]);
    expect(third).toMatchObject({ unit: 'root', period: '2024-12', flips: false });
    expect((await li.post(`/api/change-proposals/${id}/withdrawal`, { reason: '试算' })).json()['state']).toBe(
      'withdrawn',
    );
  });

  test('is not approved by who proposed it, nor through a substitute, and is refused with a reason', async () => {
    const { id } = await propose(li, change());
    const at = `/api/change-proposals/${id}`;
    expect(await codeOf(li.post(`${at}/approval`, { reason: '同意' }))).toEqual([403, 'proposals.own']);
    const days = { firstDay: '2026-11-22', lastDay: '2026-11-22' };
    expect((await zhou.post('/api/substitutions', { substitute: 'li', ...days })).status).toBe(201);
    expect((await li.put('/api/session/acting-for', { principal: 'zhou' })).status).toBe(204);
    expect(await codeOf(li.post(`${at}/approval`, { reason: '同意' }))).toEqual([403, 'proposals.own']);
    expect((await zhou.post(`${at}/refusal`, { reason: ' ' })).status).toBe(400);
    const refused = await zhou.post(`${at}/refusal`, { reason: '伙伴口径未定' });
    expect(refused.json()).toMatchObject({
      state: 'refused',
      decidedBy: { username: 'zhou', name: '周签发' },
      decisionReason: '伙伴口径未定',
      mayApprove: 'decided',
    });
    expect(await codeOf(zhou.post(`${at}/approval`, { reason: '同意' }))).toEqual([409, 'proposals.decided']);
    expect((await reading('BG', '2026-10'))?.['count']).toBe('5');
  });

  test('takes effect on its day: before, readings keep the old version to the digit', async () => {
    const october = await reading('BG', '2026-10');
    const { id } = await propose(li, change());
    const approvals = await Promise.all(
      Array.from({ length: 5 }, () => zhou.post(`/api/change-proposals/${id}/approval`, { reason: '同意' })),
    );
    expect(approvals.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409, 409, 409]);
    expect(await reading('BG', '2026-10')).toEqual(october);
    expect((await admin.get('/api/indicators')).json<{ items: { version: number }[] }>().items.at(-1)?.version).toBe(1);
    app.clock.set('2026-12-20T02:00:00Z');
    admin = await app.as('administrator');
    expect(await reading('BG', '2026-10')).toEqual(october);
    expect(await reading('LZ', '2026-12')).toMatchObject({ count: '3', definition: { version: 2 } });
    expect((await admin.get(`/api/change-proposals/${id}`)).json()).toMatchObject({ state: 'in-force', version: 2 });
    const trend = await admin.get('/api/analysis/trend?unit=root&indicator=monthly&period=2026-12&periods=3');
    const { points } = trend.json<{ points: { count: string; version: number }[] }>();
    expect(points.map(({ count, version }) => [count, version])).toEqual([
      ['5', 1],
      ['0', 1],
      ['3', 2],
    ]);
    const listed = (period: string) => admin.get(`/api/complaints?unit=root&indicator=monthly&period=${period}`);
    const totals = await Promise.all(['2026-10', '2026-12'].map(listed));
    expect(totals.map((answer) => answer.json<{ totalWithoutRows: string }>().totalWithoutRows)).toEqual(['5', '3']);
  });

  test('that another change has overtaken is stale', async () => {
    const draft = { ...AT_MOST_5, validFrom: undefined };
    const limit = (value: string) => ({ kind: 'limit', definition: { ...draft, value }, effectiveFrom: '2026-12-01' });
    const [one, two] = [await propose(li, limit('4')), await propose(li, limit('3'))];
    expect(one.summary.flips).toBe(2);
    expect((await zhou.post(`/api/change-proposals/${one.id}/approval`, { reason: '同意' })).status).toBe(200);
    expect(await codeOf(zhou.post(`/api/change-proposals/${two.id}/approval`, { reason: '同意' }))).toEqual([
      409,
      'proposals.stale',
    ]);
    expect((await reading('BG', '2026-10'))?.['limitValue']).toBe('5');
    app.clock.set('2026-12-20T02:00:00Z');
    admin = await app.as('administrator');
    expect(await reading('BG', '2026-12')).toMatchObject({ limitValue: '4' });
    const { items } = (await admin.get('/api/change-proposals?kind=limit&state=proposed')).json<{ items: object[] }>();
    expect(items).toMatchObject([{ id: two.id, stale: true }]);
  });

  test('may not reach back over an issued review', async () => {
    const early = {
      kind: 'limit',
      definition: { ...AT_MOST_5, value: '9' },
      effectiveFrom: '2026-10-01',
      reason: '追溯',
    };
    const before = await li.post('/api/change-proposals', early);
    expect(before.status).toBe(201);
    await counted(li, before.json<{ id: string }>().id);
    const sun = await app.signIn('sun', PASSWORD);
    const review = await sun.post('/api/reviews', { cadence: 'monthly', unit: 'root', period: '2026-10' });
    expect((await sun.post(`/api/reviews/${review.json<{ id: string }>().id}/issue`)).status).toBe(200);
    expect(await codeOf(li.post('/api/change-proposals', early))).toEqual([409, 'proposals.issued-figures']);
    const approval = zhou.post(`/api/change-proposals/${before.json<{ id: string }>().id}/approval`, {
      reason: '同意',
    });
    expect(await codeOf(approval)).toEqual([409, 'proposals.issued-figures']);
  });

  test('of one city is read there and above, and changes of the company only from above', async () => {
    const local = { ...AT_MOST_5, code: 'lz-line', unit: 'LZ' };
    expect((await admin.post('/api/limits', local)).status).toBe(201);
    const [bg, lz] = [await app.as('compliance', 'BG'), await app.as('compliance', 'LZ')];
    const { id } = await propose(lz, {
      kind: 'limit',
      definition: { ...local, value: '1' },
      effectiveFrom: '2027-01-01',
    });
    expect((await impactOf(lz, id)).map(({ unit }) => unit)).toEqual(Array.from({ length: 24 }, () => 'LZ'));
    expect([
      (await bg.get(`/api/change-proposals/${id}`)).status,
      (await li.get(`/api/change-proposals/${id}`)).status,
    ]).toEqual([404, 200]);
    expect(
      await codeOf(bg.post('/api/change-proposals', { reason: 'x', ...change({ ...MONTHLY, decimals: 2 }) })),
    ).toEqual([403, 'proposals.beyond-scope']);
    const whole = await propose(li, change({ ...MONTHLY, decimals: 2 }, '2027-01-01'));
    expect(new Set((await impactOf(bg, whole.id)).map(({ unit }) => unit))).toEqual(new Set(['BG']));
    expect(await codeOf(bg.post(`/api/change-proposals/${whole.id}/refusal`, { reason: 'x' }))).toEqual([
      403,
      'proposals.beyond-scope',
    ]);
  });

  test('whose count was broken off cannot be approved until it is counted', async () => {
    const proposed = await li.post('/api/change-proposals', {
      reason: 'x',
      ...change({ ...MONTHLY, decimals: 3 }, '2027-01-01'),
    });
    const { id } = proposed.json<{ id: string }>();
    await counted(li, id);
    await app.dataSource.query(`UPDATE change_proposals SET impact_state = 'counting' WHERE id = $1`, [id]);
    const cancelled = await li.post(`/api/change-proposals/${id}/impact/cancellation`);
    expect(cancelled.json()).toMatchObject({ impact: { state: 'cancelled' } });
    expect(await codeOf(zhou.post(`/api/change-proposals/${id}/approval`, { reason: '同意' }))).toEqual([
      409,
      'proposals.no-impact',
    ]);
    expect((await li.post(`/api/change-proposals/${id}/impact`)).status).toBe(202);
    expect((await counted(li, id)).impact.state).toBe('ready');
  });

  test('leaves every step in the audit log', async () => {
    const answer = await admin.get('/api/audit-entries?subjectKind=change-proposal&limit=200');
    const actions = answer.json<{ items: { action: string }[] }>().items.map(({ action }) => action);
    expect([...new Set(actions)].sort()).toEqual([
      'change.approved',
      'change.impact-cancelled',
      'change.impact-recounted',
      'change.own-denied',
      'change.proposed',
      'change.refused',
      'change.withdrawn',
    ]);
  });
});
