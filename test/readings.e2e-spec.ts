import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

/** Two and a half months into 2013, so that the quarters of 2012 are closed. */
const NOW = '2013-03-15T04:00:00Z';

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: NOW });
  administrator = await app.as('administrator');
  await unit('XB', '西北', 'province', null);
  await unit('LZ', '澜州', 'city', 'XB');
  await unit('BG', '滨港', 'city', 'XB');
  await post('/api/limits', {
    code: 'quarter-20',
    indicator: 'user-appeal-rate',
    unit: '*',
    kind: 'red-line',
    operator: '<=',
    value: '20',
    period: 'quarter',
    validFrom: '2010-01-01',
  });
});

afterAll(async () => {
  await app.close();
});

async function post(url: string, body: unknown): Promise<void> {
  const answer = await administrator.post(url, body);
  if (answer.status >= 300) throw new Error(`${url} answered ${answer.status}: ${answer.text}`);
}

async function unit(code: string, name: string, kind: string, parent: string | null): Promise<void> {
  await post('/api/units', { code, name: { zh: name, en: code }, kind, parent });
}

async function customers(items: readonly { unit: string; period: string; value: string }[]): Promise<void> {
  const answer = await administrator.put('/api/customer-base', { series: 'customers', grain: 'month', items });
  if (answer.status !== 200) throw new Error(answer.text);
}

function months(unitCode: string, quarter: readonly string[], value: string) {
  return quarter.map((period) => ({ unit: unitCode, period, value }));
}

async function readings(query: string, agent = administrator): Promise<ReadingDto[]> {
  const answer = await agent.get(`/api/readings?${query}`);
  if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}: ${answer.text}`);
  return answer.json<{ items: ReadingDto[] }>().items;
}

async function reading(query: string): Promise<ReadingDto> {
  const [found] = await readings(query);
  if (found === undefined) throw new Error(`no reading for ${query}`);
  return found;
}

describe('the third quarter of 2012, as MIIT published it', () => {
  const Q3 = ['2012-07', '2012-08', '2012-09'];
  const Q2 = ['2012-04', '2012-05', '2012-06'];
  const question = 'unit=root&period=2012-Q3&indicator=user-appeal-rate&limit=quarter-20';

  beforeAll(async () => {
    await customers([...months('root', Q3, '1358000000'), ...months('root', Q2, '1323000000')]);
    await putTotals(app, [
      { unit: 'root', day: '2012-05-10', basis: 'accepted', count: 14_942 },
      { unit: 'root', day: '2012-07-01', basis: 'accepted', count: 6_000 },
      { unit: 'root', day: '2012-08-18', basis: 'accepted', count: 5_000 },
      { unit: 'root', day: '2012-09-30', basis: 'accepted', count: 5_432 },
      { unit: 'root', day: '2012-10-01', basis: 'accepted', count: 999 },
    ]);
    await coverDays(app, 'root', '2012-01-01', '2013-01-01');
  });

  test('reads 16,432 appeals of 1,358 million users as 12.1, with 10,728 left', async () => {
    expect(await reading(question)).toMatchObject({
      indicator: 'user-appeal-rate',
      limit: 'quarter-20',
      unit: 'root',
      period: '2012-Q3',
      asOf: '2012-09-30',
      count: '16432',
      base: '1358000000',
      rate: '12.1',
      status: 'inside',
      limitValue: '20',
      allowance: '27160',
      left: '10728',
      usedShare: '0.605',
      interval: { low: '11.9', high: '12.3' },
      elapsedShare: '1.000',
      breachedOn: null,
      risk: 'inside',
      complete: true,
      incomplete: { daysWithoutData: 0, missingBasisDate: '0' },
      baseProvisionalFrom: null,
      baseMissing: [],
    });
  });

  test('compares with the second quarter by unrounded rates', async () => {
    // 14,942 ÷ 1,323 = 11.294…, 16,432 ÷ 1,358 = 12.100…: +7.1 %
    const { previous } = await reading(question);
    expect(previous).toEqual({ period: '2012-Q2', rate: '11.3', change: '7.1', seriesBreak: null });
  });

  test('cuts events at the end of the day asked about', async () => {
    const { count, asOf, elapsedShare, previous } = await reading(`${question}&asOf=2012-08-18`);
    // 49 of 92 days
    expect({ count, asOf, elapsedShare }).toEqual({ count: '11000', asOf: '2012-08-18', elapsedShare: '0.533' });
    expect(previous).toMatchObject({ rate: '11.3', change: null });
  });

  test('says that a limit was not yet in force by giving none', async () => {
    const [only] = await readings('unit=root&period=1995-Q3&indicator=unexplained-charge-rate');
    expect(only).toMatchObject({ limit: null, status: 'no-base', allowance: null, count: '0', risk: 'unknown' });
  });
});

describe('a city of 150,000 users', () => {
  const Q4 = ['2012-10', '2012-11', '2012-12'];
  const question = 'unit=BG&period=2012-Q4&limit=quarter-20';

  beforeAll(async () => {
    await customers([...months('BG', Q4, '150000'), ...months('LZ', Q4, '500000')]);
    await putTotals(app, [
      { unit: 'BG', day: '2012-10-09', basis: 'accepted', count: 2 },
      { unit: 'BG', day: '2012-11-20', basis: 'accepted', count: 1 },
    ]);
  });

  test('is inside with its allowance used up', async () => {
    expect(await reading(question)).toMatchObject({ count: '3', allowance: '3', left: '0', status: 'inside' });
  });

  test('is over with one more, on the day of that one', async () => {
    await putTotals(app, [
      { unit: 'BG', day: '2012-12-02', basis: 'accepted', count: 1 },
      { unit: 'BG', day: '2012-12-24', basis: 'accepted', count: 1 },
    ]);
    expect(await reading(question)).toMatchObject({
      count: '5',
      rate: '33.3',
      status: 'breached',
      left: '-2',
      breachedOn: '2012-12-02',
      risk: 'breached',
    });
  });

  test('counts for the province, whose customers are the sum of every city', async () => {
    const { count, base, status } = await reading('unit=XB&period=2012-Q4&limit=quarter-20');
    // 5 of 650,000 are 7.7
    expect({ count, base, status }).toEqual({ count: '5', base: '650000', status: 'inside' });
  });

  test('has its own allowance, and those of all cities add up to what rounding leaves', async () => {
    const answer = await administrator.get('/api/readings/children?unit=XB&period=2012-Q4&limit=quarter-20');
    const { items, apportioned } = answer.json<{ items: ReadingDto[]; apportioned: unknown }>();
    expect(items.map(({ unit: code, allowance }) => [code, allowance])).toEqual([
      ['BG', '3'],
      ['LZ', '10'],
    ]);
    expect(apportioned).toEqual({ parentAllowance: '13', sumOfChildren: '13' });
  });

  test('has no base when one city lacks a month, which is named; never zero, never inside', async () => {
    const without = await reading('unit=XB&period=2012-Q3&limit=quarter-20');
    expect(without).toMatchObject({
      base: null,
      rate: null,
      status: 'no-base',
      allowance: null,
      risk: 'unknown',
      baseMissing: ['2012-07', '2012-08', '2012-09'],
    });
  });
});

describe('the present quarter', () => {
  test('carries the last known month and names the overdue one', async () => {
    await customers([{ unit: 'LZ', period: '2013-01', value: '501000' }]);
    // today is 15 March: February was due on the 8th
    expect(await reading('unit=LZ&period=2013-Q1&limit=quarter-20')).toMatchObject({
      asOf: '2013-03-15',
      base: '501000',
      baseProvisionalFrom: '2013-01',
      baseMissing: ['2013-02'],
      risk: 'unknown',
    });
  });

  test('adds its rate to those of the year, against the yearly limit', async () => {
    const year = await reading('unit=LZ&period=2013-Q1&limit=miit-year');
    // 70 per million of 501,000 are 35.07
    expect(year).toMatchObject({ period: '2013', limitPeriod: 'year', rate: '0.0', allowance: '35', left: '35' });
  });
});

describe('a question that cannot be answered', () => {
  test.each([
    ['unit=root&period=2012-Q5', 'period'],
    ['unit=root&period=1989', 'period'],
    ['unit=root&period=9999-Q1', 'period'],
    ['unit=root&period=2014-Q1', 'period'],
    ['unit=root&period=2012-Q3&asOf=2012-02-30', 'asOf'],
    ['unit=root&period=2012-Q3&asOf=2012-06-30', 'asOf'],
    ['unit=root&period=2013-Q1&asOf=2013-03-16', 'asOf'],
    ['period=2012-Q3', 'unit'],
  ])('%s is refused', async (query, field) => {
    const answer = await administrator.get(`/api/readings?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toEqual([field]);
  });

  test.each([
    ['indicator=user-apeal-rate', 'indicator', 'indicators.unknown'],
    ['limit=quarter-21', 'limit', 'limits.unknown'],
    ['indicator=unexplained-charge-rate&limit=quarter-20', 'limit', 'limits.unknown'],
  ])('%s is there nowhere, and the answer says so', async (query, field, code) => {
    for (const route of ['readings', 'readings/children']) {
      const answer = await administrator.get(`/api/${route}?unit=root&period=2012-Q4&${query}`);
      expect([answer.status, answer.json()]).toMatchObject([404, { code, errors: [{ field, code }] }]);
    }
  });

  test('what is left out is called missing, and nothing else is said of it', async () => {
    const { errors } = (await administrator.get('/api/readings?period=2012-Q4')).json<{ errors: unknown }>();
    expect(errors).toEqual([{ field: 'unit', code: 'missing', message: 'unit is missing' }]);
  });

  test('a unit outside the scope answers like one that does not exist', async () => {
    const head = await app.as('head', 'BG');
    for (const code of ['LZ', 'XB', 'nowhere']) {
      const answer = await head.get(`/api/readings?unit=${code}&period=2012-Q4`);
      expect([answer.status, answer.json<{ code: string }>().code]).toEqual([404, 'units.unknown']);
    }
    expect((await head.get('/api/readings?unit=BG&period=2012-Q4')).status).toBe(200);
  });
});
