import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoardDto } from '../src/red-lines/board/board.dto.ts';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { impactOf, propose } from './support/change-proposals.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

/** Disputes of the last 30 days per thousand orders of the same days, as a market place measures its shops (DOMAIN §3). */
const RATE = {
  code: 'dispute-rate',
  name: { zh: '纠纷率', en: 'Dispute rate' },
  numerator: { layers: ['ticket'], types: null, dateBasis: 'received' },
  denominator: { series: 'orders', instant: 'rolling', days: 30 },
  multiplier: '1000',
  decimals: 2,
  period: 'rolling-30',
};
const LINE = {
  code: 'dispute-line',
  indicator: 'dispute-rate',
  unit: '*',
  kind: 'red-line',
  operator: '<=',
  value: '2',
  period: 'rolling-30',
  validFrom: '2026-11-01',
};

let app: TestApplication;
let admin: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await app.as('administrator');
  // of October's 31 days at 100 a day, and November's 30 at 200
  const orders = [
    ['2026-07', '3100'],
    ['2026-08', '3100'],
    ['2026-09', '3000'],
    ['2026-10', '3100'],
    ['2026-11', '6000'],
  ].map(([period, value]) => ({ unit: 'root', period, value }));
  await admin.put('/api/customer-base', { series: 'orders', grain: 'month', items: orders });
  await putTotals(app, [
    { unit: 'root', layer: 'ticket', day: '2026-10-22', count: 3 },
    { unit: 'root', layer: 'ticket', day: '2026-10-23', count: 4 },
    { unit: 'root', layer: 'ticket', day: '2026-11-20', count: 6 },
  ]);
  await coverDays(app, 'root', '2026-07-01', '2026-11-22');
  await admin.post('/api/indicators', RATE);
  await admin.post('/api/limits', LINE);
});

afterAll(() => app.close());

async function readings(query: string): Promise<ReadingDto[]> {
  const answer = await admin.get(`/api/readings?unit=root&indicator=dispute-rate&${query}`);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.json<{ items: ReadingDto[] }>().items;
}

describe('a line over a rolling window', () => {
  // the window that ends on 20 November has 10 days of October and 20 of November: 1000 + 4000 orders, 10 allowed
  test.each([
    ['2026-11-19', '2026-11-19-R30', '7', '4900', 'inside', '1.43', '9', '2'],
    ['2026-11-20', '2026-11-20-R30', '13', '5000', 'breached', '2.60', '10', '-3'],
    // the three of 22 October have left: 9 + 21 days, 5100 orders; equal to what is allowed
    ['2026-11-21', '2026-11-21-R30', '10', '5100', 'inside', '1.96', '10', '0'],
    // the four of the 23rd have left too
    ['2026-11-22', '2026-11-22-R30', '6', '5200', 'inside', '1.15', '10', '4'],
  ])('is judged on %s by %s', async (day, period, count, base, status, rate, allowance, left) => {
    const expected = { period, asOf: day, count, base, status, rate, allowance, left, limitPeriod: 'rolling-30' };
    expect(await readings(`period=${day}`)).toMatchObject([expected]);
    expect(await readings(`period=${period}`)).toMatchObject([expected]);
    expect(await readings(`period=2026-Q4&asOf=${day}`)).toMatchObject([expected]);
  });

  test('is whole on every day: nothing is carried on, no day crossed it, and it is compared with the window before', async () => {
    expect(await readings('period=2026-11-20')).toMatchObject([
      { projection: null, breachedOn: null, elapsedShare: '1.000', risk: 'breached' },
    ]);
    const [inside] = await readings('period=2026-11-21');
    expect(inside).toMatchObject({ risk: 'inside', previous: { period: '2026-10-22-R30', rate: '1.00' } });
  });

  test('binds from its first day on, and no window is asked for before it is over', async () => {
    expect(await readings('period=2026-10-31')).toMatchObject([{ limit: null, period: '2026-10-31-R30' }]);
    expect(await readings('period=2026-11-01')).toMatchObject([{ limit: 'dispute-line', period: '2026-11-01-R30' }]);
    for (const query of ['period=2026-11-23-R30', 'period=2026-11-20-R30&asOf=2026-11-19', 'period=2026-11-20-R400'])
      expect((await admin.get(`/api/readings?unit=root&${query}`)).status).toBe(400);
  });

  test('stands on the board beside the quarter and the year, and is named by its days', async () => {
    const answer = await admin.get('/api/board?unit=root&period=2026-Q4&asOf=2026-11-20');
    const { cards, headline } = answer.json<BoardDto>();
    expect(cards.map(({ reading }) => reading.period)).toContain('2026-11-20-R30');
    expect(headline).toMatchObject({ kind: 'breached', reading: { limit: 'dispute-line' } });
    expect([headline.sentence.zh, headline.sentence.en]).toEqual([
      expect.stringContaining('截至11-20的30天'),
      expect.stringContaining('30 days to 11-20'),
    ]);
  });

  test('opens to its complaints, its course and its windows one by one', async () => {
    const list = await admin.get('/api/complaints?unit=root&indicator=dispute-rate&period=2026-11-20-R30');
    expect(list.status).toBe(200);
    const place = 'unit=root&indicator=dispute-rate&limit=dispute-line&period=2026-11-20-R30';
    const course = (await admin.get(`/api/readings/burn-down?${place}`)).json<{
      days: { day: string; left: string | null }[];
    }>();
    expect([course.days.length, course.days[0]?.day, course.days.at(-1)?.day]).toEqual([
      30,
      '2026-10-22',
      '2026-11-20',
    ]);
    const trend = (await admin.get(`/api/analysis/trend?${place}&periods=3`)).json<{
      points: { period: string; count: string }[];
    }>();
    expect(trend.points.map(({ period, count }) => `${period} ${count}`)).toEqual([
      '2026-09-21-R30 0',
      '2026-10-21-R30 0',
      '2026-11-20-R30 13',
    ]);
  });

  test('over other days than its indicator’s own is pooled over these', async () => {
    const limit = { ...LINE, code: 'dispute-quarter', value: '2', period: 'rolling-91' };
    expect((await admin.post('/api/limits', limit)).status).toBe(201);
    const found = await readings('period=2026-11-20&limit=dispute-quarter');
    expect(found).toMatchObject([{ period: '2026-11-20-R91', count: '13' }]);
  });

  test('is proposed and its impact told by the windows that ended with the months', async () => {
    const li = await app.as('compliance');
    const definition = { ...LINE, value: '1' };
    const { id } = await propose(li, { kind: 'limit', definition, effectiveFrom: '2026-11-01' });
    const rows = await impactOf(li, id);
    const ofRoot = rows.filter(({ after }) => after?.rate !== null).map(({ period, after }) => [period, after?.status]);
    expect(ofRoot).toContainEqual(['2026-11-22-R30', 'breached']);
  });

  test('longer than a leap year, or kept otherwise than by its days, is refused', async () => {
    for (const period of ['rolling-367', 'rolling', 'rolling-0'])
      expect((await admin.post('/api/limits', { ...LINE, code: 'x', period })).json()).toMatchObject({
        status: 400,
        errors: [{ field: 'period', code: 'not-a-choice' }],
      });
    const insert = `INSERT INTO limit_versions (code, version, indicator_code, unit_code, kind, operator, value, period, valid_from, source, created_by)
      VALUES ('y', 1, 'dispute-rate', '*', 'target', '<=', 1, 'rolling-400', '2026-01-01', '', 'test')`;
    await expect(app.dataSource.query(insert)).rejects.toThrow('ck_limit_versions_period');
  });
});
