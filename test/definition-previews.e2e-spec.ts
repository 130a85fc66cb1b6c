import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { propose } from './support/change-proposals.ts';
import { addUser } from './support/test-users.ts';
import { twoCities } from './support/two-cities.ts';

/** MIIT's appeal rate, as it is defined from the start. */
const MIIT = {
  code: 'user-appeal-rate',
  name: { zh: '用户申诉率', en: 'User appeal rate' },
  numerator: { layers: ['appeal'], types: null as string[] | null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
};

let app: TestApplication;
let admin: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-12T02:00:00Z' });
  admin = await app.as('administrator');
  await twoCities(admin);
  for (const [username, role] of [
    ['li', 'compliance'],
    ['zhou', 'signatory'],
  ] as const)
    await addUser(app.dataSource, { username, role, unit: 'root', password: PASSWORD });
});
afterAll(() => app.close());

const preview = (definition: object, unit = 'BG', period = '2026-Q4') =>
  admin.post('/api/indicators/preview', { definition, unit, period });
type Figures = Readonly<Record<string, unknown>>;
const itemsOf = (answer: { json<T>(): T }) => answer.json<{ items: Figures[] }>().items;

/** As much of a reading as both a draft and a version in force can tell. */
function figures(reading: Figures | undefined): Figures {
  const members = ['limit', 'period', 'asOf', 'count', 'base', 'rate', 'status', 'allowance', 'left', 'complete'];
  return Object.fromEntries([...members, 'interval', 'previous', 'incomplete'].map((name) => [name, reading?.[name]]));
}

describe('a definition tried out', () => {
  test('gives the readings it would give if it were in force, against every limit', async () => {
    for (const unit of ['BG', 'root']) {
      const tried = itemsOf(await preview(MIIT, unit));
      const real = itemsOf(await admin.get(`/api/readings?unit=${unit}&period=2026-Q4&indicator=user-appeal-rate`));
      expect(tried.map(figures)).toEqual(real.map(figures));
    }
  });

  test('counts what it asks for: one type, by hand', async () => {
    const [quarter] = itemsOf(await preview({ ...MIIT, numerator: { ...MIIT.numerator, types: ['不明扣费'] } }));
    // 60 of 3,120,000 customers
    expect(quarter).toMatchObject({ count: '60', base: '3120000', rate: '19.2', status: 'inside', projection: null });
    const [count] = itemsOf(await preview({ ...MIIT, code: 'fresh', denominator: null, multiplier: '1', decimals: 0 }));
    expect(count).toMatchObject({ count: '100', status: 'no-limit', limit: null });
  });

  test('leaves nothing behind', async () => {
    const kept = () =>
      app.dataSource.query(
        `SELECT (SELECT count(*) FROM indicator_versions) AS versions, (SELECT count(*) FROM audit_entries) AS entries,
                (SELECT count(*) FROM daily_indicator_counts) AS counts`,
      );
    const before: unknown = await kept();
    expect((await preview({ ...MIIT, code: 'fresh' })).status).toBe(200);
    expect(await kept()).toEqual(before);
  });

  test('names every fault beside its field, and is for those who may propose, at their units', async () => {
    const faulty = await preview({ ...MIIT, decimals: 9, numerator: { ...MIIT.numerator, layers: [] } });
    expect(faulty.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toEqual([
      'definition.numerator.layers',
      'definition.decimals',
    ]);
    expect((await preview(MIIT, 'nowhere')).status).toBe(404);
    expect((await preview(MIIT, 'BG', '2027-Q1')).status).toBe(400);
    expect(
      (
        await (
          await app.as('analyst')
        ).post('/api/indicators/preview', { definition: MIIT, unit: 'BG', period: '2026-Q4' })
      ).status,
    ).toBe(403);
  });
});

describe('the history of a definition', () => {
  test('says who defined it, when and why, and on which days each version rules', async () => {
    const limit = { code: 'goal', indicator: MIIT.code, unit: 'BG', kind: 'target', operator: '<=', period: 'quarter' };
    await admin.post('/api/limits', { ...limit, value: '18', validFrom: '2026-01-01' });
    const [li, zhou] = [await app.signIn('li', PASSWORD), await app.signIn('zhou', PASSWORD)];
    const { id } = await propose(li, {
      kind: 'limit',
      definition: { ...limit, value: '17' },
      effectiveFrom: '2027-01-01',
      reason: '逐年收紧',
    });
    expect((await zhou.post(`/api/change-proposals/${id}/approval`, { reason: '同意' })).status).toBe(200);
    const [second, first, ...rest] = itemsOf(await li.get('/api/limits/goal/versions'));
    expect(second).toMatchObject({
      definition: { version: 2, value: '17', validFrom: '2027-01-01' },
      origin: {
        definedBy: 'zhou',
        endsOn: null,
        change: { proposal: id, proposedBy: 'li', proposedByName: 'li', reason: '逐年收紧' },
      },
    });
    expect(first).toMatchObject({
      definition: { version: 1, value: '18' },
      origin: { endsOn: '2027-01-01', change: null },
    });
    expect(rest).toEqual([]);
    const lanzhou = await app.as('head', 'LZ');
    const [hidden] = itemsOf(await lanzhou.get('/api/limits/goal/versions'));
    expect(hidden).toMatchObject({ origin: { definedBy: 'zhou', change: null } });
  });

  test('of an indicator begins with its first version, and of a code there is not is not found', async () => {
    expect(itemsOf(await admin.get('/api/indicators/user-appeal-rate/versions'))).toMatchObject([
      { definition: { version: 1, validFrom: null, multiplier: '1000000' }, origin: { definedBy: 'redline' } },
    ]);
    expect((await admin.get('/api/indicators/nothing/versions')).status).toBe(404);
    expect((await admin.get('/api/limits/nothing/versions')).status).toBe(404);
  });
});
