import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ParetoDto, TrendDto } from '../src/analysis/analysis.dto.ts';
import type { BoardDto } from '../src/red-lines/board/board.dto.ts';
import type { BurnDownDto } from '../src/red-lines/burn-down/burn-down.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals, type TestTotal } from './support/daily-totals.ts';

/** 22 November 2026, ten in the morning in Shanghai: the demo's present day. */
const NOW = '2026-11-22T02:00:00Z';
const CITIES = [
  { code: 'LZ', zh: '澜州', users: '4860000' },
  { code: 'BG', zh: '滨港', users: '3120000' },
  { code: 'BS', zh: '白沙', users: '1250000' },
] as const;

let app: TestApplication;
let executive: Agent;

beforeAll(async () => {
  app = await startApplication({ now: NOW });
  const administrator = await app.as('administrator');
  const unit = (code: string, zh: string, kind: string, parent: string | null) =>
    administrator.post('/api/units', { code, name: { zh, en: code }, kind, parent });
  await unit('LJ', '岭江', 'province', null);
  for (const { code, zh } of CITIES) await unit(code, zh, 'city', 'LJ');
  await administrator.put('/api/customer-base', { series: 'customers', grain: 'month', items: bases() });
  await putTotals(app, totals());
  for (const { code } of CITIES)
    await coverDays(app, code, '2023-01-01', code === 'BS' ? '2026-11-19' : '2026-11-22', 'crm');
  executive = await app.as('executive', 'LJ');
});

afterAll(async () => {
  await app.close();
});

/** Every month from 2025 to October 2026. */
function bases() {
  const months = Array.from(
    { length: 22 },
    (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  return CITIES.flatMap(({ code, users }) => months.map((period) => ({ unit: code, period, value: users })));
}

function totals(): TestTotal[] {
  const unexplained = { basis: 'accepted', type: 'unexplained-charge' } as const;
  return [
    { unit: 'BG', day: '2026-02-10', count: 10, ...unexplained },
    { unit: 'BG', day: '2026-11-16', count: 8, ...unexplained },
    { unit: 'BG', day: '2026-11-17', count: 2, ...unexplained },
    { unit: 'LZ', day: '2026-10-05', count: 20, ...unexplained },
    { unit: 'LZ', day: '2026-10-06', count: 30, basis: 'accepted', type: 'network' },
    { unit: 'LZ', day: '2026-08-20', count: 40, basis: 'accepted', type: 'network' },
    { unit: 'LZ', day: '2026-09-20', count: 5, basis: 'accepted', type: 'Internet / Speed' },
    { unit: 'LZ', day: '2026-11-21', count: 5, basis: 'accepted', type: 'Internet / Speed' },
  ];
}

async function board(query: string): Promise<BoardDto> {
  const answer = await executive.get(`/api/board?${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<BoardDto>();
}

describe('the board of the province', () => {
  let lj: BoardDto;

  beforeAll(async () => {
    lj = await board('unit=LJ');
  });

  test('shows the present quarter, with data as of yesterday', () => {
    expect(lj).toMatchObject({ period: '2026-Q4', asOf: '2026-11-22', dataAsOf: '2026-11-21', stale: null });
  });

  test('has one card for each line in its fixed place', () => {
    expect(lj.cards.map(({ reading }) => [reading.limit, reading.period, reading.count, reading.allowance])).toEqual([
      // 20 per million of 9.23 million are 184.6, 70 are 646.1, 6 are 55.38
      ['miit-quarter', '2026-Q4', '65', '184'],
      ['miit-year', '2026', '120', '646'],
      ['miit-unexplained-year', '2026', '40', '55'],
    ]);
  });

  test('goes by working time: 33 of the 62 working days of the quarter are over', () => {
    expect(lj.cards.map(({ workingTime }) => workingTime)).toEqual([
      { elapsed: '0.532', daysLeft: 29 },
      { elapsed: '0.883', daysLeft: 29 },
      { elapsed: '0.883', daysLeft: 29 },
    ]);
  });

  test('draws thirteen quarters, of which those without customers have no rate', () => {
    const [card] = lj.cards;
    expect(card?.trend).toHaveLength(13);
    expect(card?.trend.at(0)).toEqual({ period: '2023-Q4', rate: null });
    // 45 of 9.23 million
    expect(card?.trend.at(-2)).toEqual({ period: '2026-Q3', rate: '4.9' });
  });

  test('says what is tightest and who has not reported', () => {
    expect(lj.headline).toMatchObject({
      kind: 'warning',
      sentence: { zh: '预警：不明扣费申诉率全年额度55件，还剩15件，年底前破线可能性33%。' },
      second: { zh: '没有单一主因。其余2条线在线内。白沙3天未报，以上不含。' },
    });
    expect(lj.missing).toEqual([
      { unit: { code: 'BS', name: { zh: '白沙', en: 'BS' } }, since: '2026-11-19', days: 3 },
    ]);
  });

  test('lists the worst first, without ranks, in words that fit a city', () => {
    expect(lj.children.map(({ unit, status, note }) => [unit.code, status, note.zh])).toEqual([
      // 6 per million of 3.12 million are 18
      ['BG', 'breached', '超分解线，超2件，11-17'],
      // 20 of 29 unexplained charges, all of them on one day
      ['LZ', 'warning', '还剩9件，可能性31%'],
      ['BS', 'incomplete', '3天未报，不下结论'],
    ]);
    expect(lj.children[0]?.readings.map((reading) => reading?.left)).toEqual(['52', '198', '-2']);
  });

  test('explains why the cities’ allowances add up to less', () => {
    // 62 + 97 + 25 = 184 = 184; 218 + 340 + 87 = 645 < 646; 18 + 29 + 7 = 54 < 55
    expect(lj.apportionNote?.zh).toBe('下级额度相加645<646、54<55：各自向下取整。');
  });
});

test('a board asked for as of an earlier day does not know what came later', async () => {
  const { cards, headline } = await board('unit=BG&asOf=2026-11-16');
  expect(cards.map(({ reading }) => [reading.count, reading.left])).toEqual([
    ['8', '54'],
    ['18', '200'],
    ['18', '0'],
  ]);
  expect(headline).toMatchObject({ kind: 'expected', reading: { limit: 'miit-unexplained-year' } });
  expect(headline.sentence.zh).toContain('额度18件，只剩0件；按现在的势头推算');
});

describe('a burn-down', () => {
  const line = 'indicator=unexplained-charge-rate&limit=miit-unexplained-year&period=2026';

  test('runs from the whole allowance through every day known, and goes on to the end of the period', async () => {
    const answer = await executive.get(`/api/readings/burn-down?unit=BG&${line}`);
    const { allowance, days, fan } = answer.json<BurnDownDto>();
    const leftOn = (day: string) => days.find((each) => each.day === day)?.left;
    expect({ allowance, days: days.length, first: days[0] }).toMatchObject({
      allowance: '18',
      days: 365,
      first: { day: '2026-01-01', count: '0', left: '18', even: '18.0', rate: '0.0' },
    });
    // 10 on 10 February, 8 on 16 and 2 on 17 November; the present day is not over
    expect(['2026-02-09', '2026-02-10', '2026-11-16', '2026-11-21', '2026-11-22'].map(leftOn)).toEqual([
      '18',
      '8',
      '0',
      '-2',
      null,
    ]);
    expect(days.at(-1)).toMatchObject({ left: null, even: '0.0' });
    const board = await executive.get('/api/board?unit=BG');
    const card = board.json<BoardDto>().cards.find(({ reading }) => reading.limit === 'miit-unexplained-year');
    const projected = Number(card?.reading.projection?.count.expected);
    expect(fan[0]?.day).toBe('2026-11-22');
    expect(fan.at(-1)).toMatchObject({ day: '2026-12-31', expected: String(18 - projected) });
  });

  test('tells the rate of each day, and what would be left at the pace of the year before', async () => {
    const answer = await executive.get(`/api/readings/burn-down?unit=BG&${line}`);
    const { days, yearBefore } = answer.json<BurnDownDto>();
    const on = (day: string) => days.find((each) => each.day === day);
    // 10 ÷ 3.12 million in the first quarter, and as much in the fourth
    expect(['2026-02-09', '2026-02-10', '2026-11-21', '2026-11-22'].map((day) => on(day)?.rate)).toEqual([
      '0.0',
      '3.2',
      '6.4',
      null,
    ]);
    expect(yearBefore).toEqual({ period: '2025', complete: true });
    expect(on('2026-12-31')?.leftYearBefore).toBe('18');
  });

  test('knows nothing after the day it is asked as of', async () => {
    const answer = await executive.get(`/api/readings/burn-down?unit=BG&${line}&asOf=2026-11-16`);
    const { days } = answer.json<BurnDownDto>();
    expect(days.filter(({ count }) => count !== null).at(-1)).toMatchObject({ day: '2026-11-16', left: '0' });
  });

  test.each([
    ['an indicator there is not', 'indicator=none&limit=miit-year&period=2026'],
    ['a limit for another kind of period', 'indicator=user-appeal-rate&limit=miit-quarter&period=2026'],
  ])('of %s is not found', async (_, wrong) => {
    expect((await executive.get(`/api/readings/burn-down?unit=BG&${wrong}`)).status).toBe(404);
  });
});

describe('a trend', () => {
  test('gives each period its count, base and rate beside the line', async () => {
    const answer = await executive.get(
      '/api/analysis/trend?indicator=user-appeal-rate&unit=LJ&period=2026-Q4&periods=3',
    );
    const { points, limitValue, breaks } = answer.json<TrendDto>();
    expect({ limitValue, breaks }).toEqual({ limitValue: '20', breaks: [] });
    expect(points).toEqual([
      { period: '2026-Q2', start: '2026-04-01', count: '0', base: '9230000', rate: '0.0', complete: true, version: 1 },
      { period: '2026-Q3', start: '2026-07-01', count: '45', base: '9230000', rate: '4.9', complete: true, version: 1 },
      { period: '2026-Q4', start: '2026-10-01', count: '65', base: '9230000', rate: '7.0', complete: true, version: 1 },
    ]);
  });

  test.each(['periods=61', 'periods=0', 'periods=x', 'indicator=none'])('refuses %s', async (wrong) => {
    const indicator = wrong.startsWith('indicator') ? '' : '&indicator=user-appeal-rate';
    const answer = await executive.get(`/api/analysis/trend?unit=LJ&period=2026-Q4&${wrong}${indicator}`);
    expect(answer.status).toBe(wrong === 'indicator=none' ? 404 : 400);
  });
});

describe('a Pareto table', () => {
  async function pareto(query: string): Promise<ParetoDto> {
    const answer = await executive.get(`/api/analysis/pareto?unit=LJ&period=2026-Q4&${query}`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json<ParetoDto>();
  }

  test('rises to the top of the catalogue and keeps unfiled texts apart', async () => {
    const { total, items } = await pareto('indicator=user-appeal-rate');
    expect(total).toBe('65');
    // in the 53 days from 1 July to 22 August: 40
    expect(
      items.map(({ key, name, filed, count, previousCount }) => [key, name.zh, filed, count, previousCount]),
    ).toEqual([
      ['charging', '资费扣费', true, '30', '0'],
      ['network', '网络质量', true, '30', '40'],
      ['Internet', 'Internet', false, '5', '0'],
    ]);
  });

  test('opens a type to the parts below it', async () => {
    const { items } = await pareto('indicator=user-appeal-rate&under=charging');
    expect(items.map(({ key, count, share }) => [key, count, share])).toEqual([['unexplained-charge', '30', '100.0']]);
  });

  test('counts only what the indicator counts', async () => {
    expect((await pareto('indicator=unexplained-charge-rate')).total).toBe('30');
  });

  test('by layer and date needs no indicator, and counts nothing by another date', async () => {
    expect((await pareto('layer=appeal&dateBasis=accepted')).total).toBe('65');
    expect((await pareto('layer=appeal&dateBasis=received')).total).toBe('0');
  });
});

test.each(['asOf=2026-11-23', 'asOf=nonsense', 'asOf=1980-01-01', 'period=2026-Q4&asOf=2026-11-23'])(
  'the board of %s is refused by the name of the day asked for',
  async (query) => {
    const answer = await executive.get(`/api/board?unit=LJ&${query}`);
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ field: 'asOf' }] }]);
  },
);
