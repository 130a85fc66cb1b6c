import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IndicatorDto, LimitDto } from '../src/red-lines/definitions/definition.dto.ts';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

const SPEED = {
  code: 'late-share',
  name: { zh: '超时占比', en: 'Late share' },
  numerator: { layers: ['ticket'], types: ['network'], dateBasis: 'closed' },
  denominator: { complaints: { layers: ['ticket'], types: null, dateBasis: 'closed' } },
  multiplier: '100',
  decimals: 1,
  period: 'month',
};
const AT_MOST_40 = {
  code: 'late-40',
  indicator: 'late-share',
  unit: '*',
  kind: 'target',
  operator: '<=',
  value: '40',
  period: 'month',
  validFrom: '2026-01-01',
};

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  administrator = await app.as('administrator');
  await putTotals(app, [
    { unit: 'root', day: '2026-10-05', layer: 'ticket', basis: 'closed', type: 'network', count: 3 },
    { unit: 'root', day: '2026-10-06', layer: 'ticket', basis: 'closed', type: 'other', count: 5 },
  ]);
  await coverDays(app, 'root', '2026-01-01', '2026-11-22');
});

afterAll(async () => {
  await app.close();
});

async function reading(query: string): Promise<ReadingDto | undefined> {
  const answer = await administrator.get(`/api/readings?unit=root&${query}`);
  return answer.json<{ items: ReadingDto[] }>().items[0];
}

describe('an indicator', () => {
  test('is counted over everything there was before it, at once', async () => {
    expect((await administrator.post('/api/indicators', SPEED)).status).toBe(201);
    expect((await administrator.post('/api/limits', AT_MOST_40)).status).toBe(201);
    // 3 of 8; Wilson by hand 13.7 to 69.4
    expect(await reading('period=2026-10&indicator=late-share')).toMatchObject({
      count: '3',
      base: '8',
      rate: '37.5',
      status: 'inside',
      allowance: '3',
      left: '0',
      interval: { low: '13.7', high: '69.4' },
      risk: 'inside',
      complete: true,
    });
  });

  test('sent again unchanged is the same version', async () => {
    const again = await administrator.post('/api/indicators', { ...SPEED, direction: 'lower', sources: [] });
    expect([again.status, again.json<IndicatorDto>().version]).toEqual([200, 1]);
  });

  test('sent with a change is refused, and everything stays', async () => {
    const changed = { ...SPEED, numerator: { ...SPEED.numerator, types: ['network', 'other'] } };
    const answer = await administrator.post('/api/indicators', changed);
    expect([answer.status, answer.json()['code']]).toEqual([409, 'definition.needs-approval']);
    expect(await reading('period=2026-10&indicator=late-share')).toMatchObject({ count: '3', status: 'inside' });
    const { items } = (await administrator.get('/api/indicators')).json<{ items: IndicatorDto[] }>();
    expect(items.map(({ code, version }) => [code, version])).toEqual([
      ['user-appeal-rate', 1],
      ['unexplained-charge-rate', 1],
      ['late-share', 1],
    ]);
  });

  test('sent twenty times at once makes one version', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => administrator.post('/api/indicators', { ...SPEED, code: 'twenty' })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => b - a)).toEqual([
      201,
      ...Array.from({ length: 19 }, () => 200),
    ]);
  });

  test('that names what is neither in the catalogue nor in a complaint is refused by its name and field', async () => {
    const code = 'misspelt';
    const unknown = { types: ['netwrok'], causes: ['weather-2'], channels: ['hotlin'], levels: ['9'] };
    const answer = await administrator.post('/api/indicators', {
      ...SPEED,
      code,
      numerator: { ...SPEED.numerator, ...unknown },
      denominator: { complaints: { ...SPEED.numerator, types: ['network', 'netwrok'] } },
    });
    const told = answer.json<{ errors: { field: string; message: string }[] }>().errors;
    expect([answer.status, told.map(({ field }) => field)]).toEqual([
      400,
      ['numerator.types', 'numerator.causes', 'numerator.channels', 'numerator.levels', 'denominator.complaints.types'],
    ]);
    expect(told[0]?.message).toContain('netwrok');
    const { items } = (await administrator.get('/api/indicators')).json<{ items: IndicatorDto[] }>();
    expect(items.map((each) => each.code)).not.toContain(code);
  });

  test('with faults is refused with all of them', async () => {
    const answer = await administrator.post('/api/indicators', {
      ...SPEED,
      multiplier: 'much',
      decimals: -1,
      role: 'x',
    });
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toEqual([
      'role',
      'multiplier',
      'decimals',
    ]);
  });
});

describe('a limit', () => {
  test('sent again is the same, however its value is written', async () => {
    const again = await administrator.post('/api/limits', { ...AT_MOST_40, value: '40.0' });
    expect([again.status, again.json<LimitDto>().version]).toEqual([200, 1]);
  });

  test('changed is refused, and stays', async () => {
    const answer = await administrator.post('/api/limits', { ...AT_MOST_40, value: '35.5' });
    expect([answer.status, answer.json()['code']]).toEqual([409, 'definition.needs-approval']);
    const { items } = (await administrator.get('/api/limits')).json<{ items: LimitDto[] }>();
    expect(items.map(({ code, value }) => [code, value])).toEqual([
      ['miit-quarter', '20'],
      ['miit-year', '70'],
      ['miit-unexplained-year', '6'],
      ['late-40', '40'],
    ]);
  });

  test.each([
    ['indicator', { indicator: 'none' }],
    ['unit', { unit: 'nowhere' }],
    ['operator', { operator: '!=' }],
    ['period', { period: 'decade' }],
  ])('with an unknown %s is refused', async (field, change) => {
    const answer = await administrator.post('/api/limits', { ...AT_MOST_40, code: 'wrong', ...change });
    expect(answer.status).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors.map((error) => error.field)).toEqual([field]);
  });

  test('leaves a trace, as every definition does', async () => {
    const answer = await administrator.get('/api/audit-entries?subjectKind=limit');
    expect(answer.json<{ items: { action: string }[] }>().items.map(({ action }) => action)).toEqual(['limit.defined']);
  });

  test('is for administrators to draw', async () => {
    const analyst = await app.as('analyst');
    expect((await analyst.post('/api/limits', AT_MOST_40)).status).toBe(403);
    expect((await analyst.get('/api/limits')).status).toBe(200);
  });
});

test('a complaint without the date an indicator counts by is not counted, and makes the reading incomplete', async () => {
  const pushed = await administrator.put('/api/complaints/crm/A-1', {
    layer: 'appeal',
    unit: 'root',
    type: ['网络质量'],
    receivedAt: '2026-10-20T09:00:00+08:00',
  });
  expect(pushed.status).toBe(201);
  expect(await reading('period=2026-10&indicator=user-appeal-rate')).toMatchObject({
    complete: false,
    incomplete: { missingBasisDate: '1' },
  });
});

test('a complaint that is not closed yet is no part of a share of what was closed, and lacks nothing', async () => {
  const pushed = await administrator.put('/api/complaints/crm/T-1', {
    layer: 'ticket',
    unit: 'root',
    type: ['网络质量'],
    receivedAt: '2026-10-20T09:00:00+08:00',
  });
  expect(pushed.status).toBe(201);
  expect(await reading('period=2026-10&indicator=late-share')).toMatchObject({
    count: '3',
    incomplete: { missingBasisDate: '0' },
  });
});
