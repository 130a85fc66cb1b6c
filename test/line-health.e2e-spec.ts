import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LineHealthDto } from '../src/red-lines/projections/line-health.dto.ts';
import { system } from '../src/platform/actor.ts';
import { ProjectionRecords } from '../src/red-lines/projections/projection-records.service.ts';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import { addDays } from '../src/shared/calendar-day.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals, type TestTotal } from './support/daily-totals.ts';

/** 22 November 2026, ten in the morning in Shanghai. */
const NOW = '2026-11-22T02:00:00Z';
const CITIES = [
  { code: 'BG', zh: '滨港', users: '1000000' },
  { code: 'LZ', zh: '澜州', users: '4000000' },
] as const;

let app: TestApplication;
let executive: Agent;

beforeAll(async () => {
  app = await startApplication({ now: NOW });
  const administrator = await app.as('administrator');
  for (const { code, zh } of CITIES)
    await administrator.post('/api/units', { code, name: { zh, en: code }, kind: 'city', parent: null });
  await administrator.put('/api/customer-base', { series: 'customers', grain: 'month', items: bases() });
  await putTotals(app, totals());
  for (const { code } of CITIES) await coverDays(app, code, '2026-01-01', '2026-11-22', 'crm');
  executive = await app.as('executive');
});

afterAll(() => app.close());

function bases() {
  const months = Array.from({ length: 10 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
  return CITIES.flatMap(({ code, users }) => months.map((period) => ({ unit: code, period, value: users })));
}

/** An appeal every third day in both cities: about 30 a quarter where 20 and 80 are allowed. */
function totals(): TestTotal[] {
  const days = Array.from({ length: 108 }, (_, third) => addDays('2026-01-02', third * 3));
  return days.flatMap((day) => CITIES.map(({ code }) => ({ unit: code, day, count: 1, basis: 'accepted' as const })));
}

async function health(query = 'unit=root&indicator=user-appeal-rate'): Promise<LineHealthDto> {
  const answer = await executive.get(`/api/line-health?${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<LineHealthDto>();
}

describe('the projection of an open quarter', () => {
  let readings: ReadingDto[];

  beforeAll(async () => {
    const answer = await executive.get(
      '/api/readings/children?unit=root&period=2026-Q4&asOf=2026-11-21&limit=miit-quarter',
    );
    readings = answer.json<{ items: ReadingDto[] }>().items;
  });

  test('goes on at the pace of an appeal every third day', () => {
    const [first, second] = readings;
    // 18 of 52 days; 40 days bring 13.3 more: 31 of 20, and 31 of 80
    expect(readings.map(({ unit, count, allowance }) => [unit, count, allowance])).toEqual([
      ['BG', '17', '20'],
      ['LZ', '17', '80'],
    ]);
    expect(Number(first?.projection?.count.expected)).toBeGreaterThan(28);
    expect(Number(first?.projection?.count.expected)).toBeLessThan(33);
    // 17 in 52 days are 30.08 in 92
    expect(first?.projection?.naive).toEqual({ count: '30', rate: '30.1' });
    expect([first?.risk, second?.risk]).toEqual(['expected', 'inside']);
    expect(second?.projection).toMatchObject({ breachProbability: '0.00', breach: null });
  });

  test('names the day three more will have come', () => {
    const breach = readings[0]?.projection?.breach;
    // four more are over: about twelve days on
    expect(breach?.median).toMatch(/^2026-1(1-2[89]|1-30|2-0)/);
    expect((breach?.early ?? '') < (breach?.median ?? '') && (breach?.median ?? '') < (breach?.late ?? '')).toBe(true);
  });

  test('is none of a quarter that is over, but is made as of one of its days', async () => {
    const of = async (more: string) =>
      (await executive.get(`/api/readings?unit=BG&period=2026-Q3&limit=miit-quarter${more}`)).json<{
        items: ReadingDto[];
      }>().items[0];
    expect(await of('')).toMatchObject({ projection: null, risk: 'breached' });
    expect((await of('&asOf=2026-08-21'))?.risk).toBe('expected');
  });
});

describe('the record of a line', () => {
  test('recomputes what would have been foreseen in the quarters that are over, beside the run-rate', async () => {
    const { recomputed, kept, line } = await health();
    expect(line.limit).toBe('miit-quarter');
    expect(kept).toEqual({ score: null, forecasts: [] });
    expect(recomputed.forecasts.map(({ unit, period, asOf }) => [unit, period, asOf])).toEqual([
      ['BG', '2026-Q1', '2026-02-20'],
      ['LZ', '2026-Q1', '2026-02-20'],
      ['BG', '2026-Q2', '2026-05-21'],
      ['LZ', '2026-Q2', '2026-05-21'],
      ['BG', '2026-Q3', '2026-08-21'],
      ['LZ', '2026-Q3', '2026-08-21'],
    ]);
    const { score } = recomputed;
    expect(score).toMatchObject({
      forecasts: 6,
      breaches: 3,
      covered: 1,
      alarms: { given: 3, right: 3, wrong: 0, missed: 0 },
    });
    expect(score?.brier).toBeLessThan(0.01);
  });

  test('keeps what was foreseen on the day, once, and scores it when the quarter is over', async () => {
    app.clock.set('2026-08-21T00:00:00Z');
    const records = app.app.get(ProjectionRecords);
    // two cities and the company, each on three lines
    expect(await records.keep(system('test'))).toEqual({ readings: 9, projections: 9 });
    expect(await records.keep(system('test'))).toEqual({ readings: 0, projections: 0 });
    app.clock.set(NOW);
    const { kept } = await health('unit=root&indicator=user-appeal-rate&limit=miit-quarter');
    expect(kept.forecasts.map(({ unit, asOf, outcome }) => [unit, asOf, outcome.breached])).toEqual([
      ['BG', '2026-08-20', true],
      ['LZ', '2026-08-20', false],
    ]);
    // the twenty-first appeal of the quarter came on 1 September
    expect(kept.score?.alarms).toMatchObject({ right: 1, missed: 0, medianLead: expect.any(Number) });
  });

  test('is that of a city itself where it has nobody below', async () => {
    const { units, recomputed } = await health('unit=BG&indicator=user-appeal-rate');
    expect(units.map(({ code }) => code)).toEqual(['BG']);
    expect(recomputed.forecasts).toHaveLength(3);
  });

  test('needs a line that a count can pass', async () => {
    const answer = await executive.get('/api/line-health?unit=root&indicator=user-appeal-rate&limit=nothing');
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([404, 'line-health.no-line']);
  });
});
