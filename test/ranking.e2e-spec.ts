import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RankingDto } from '../src/analysis/ranking/ranking.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

/** The demo's cities with their users (in ten thousands) and appeals of the third quarter (DEMO §2). */
const CITIES: readonly (readonly [string, string, number, number])[] = [
  ['CZ', '澜州', 486, 61],
  ['BG', '滨港', 312, 40],
  ['XC', '秀川', 235, 31],
  ['BY', '北原', 226, 23],
  ['DL', '东麓', 218, 16],
  ['JP', '金坪', 205, 30],
  ['SQ', '石桥', 198, 27],
  ['ML', '梅岭', 179, 22],
  ['HW', '河湾', 162, 23],
  ['YL', '云岭', 146, 28],
  ['YP', '渔浦', 143, 25],
  ['BS', '白沙', 125, 14],
  ['YT', '雁滩', 113, 19],
  ['CY', '长屿', 62, 6],
];
const MONTHS = ['2026-07', '2026-08', '2026-09'];

let app: TestApplication;
let executive: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T04:00:00Z' });
  const admin = await app.as('administrator');
  for (const [code, zh] of CITIES)
    await accepted(admin.post('/api/units', { code, name: { zh, en: code }, kind: 'city', parent: null }));
  const items = CITIES.flatMap(([unit, , users]) =>
    MONTHS.map((period) => ({ unit, period, value: String(users * 9950) })),
  );
  await accepted(admin.put('/api/customer-base', { series: 'customers', grain: 'month', items }));
  await putTotals(
    app,
    CITIES.map(([unit, , , count]) => ({ unit, day: '2026-08-12', basis: 'accepted' as const, count })),
  );
  await coverDays(app, 'root', '2026-01-01', '2026-11-22');
  executive = await app.as('executive');
});

afterAll(async () => {
  await app.close();
});

async function accepted(answer: ReturnType<Agent['get']>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
}

async function ranking(query: string, agent = executive): Promise<RankingDto> {
  const answer = await agent.get(`/api/analysis/ranking?${query}`);
  if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}: ${answer.text}`);
  return answer.json<RankingDto>();
}

describe('units compared by the funnel', () => {
  test('only two of the demo’s fourteen cities can be told from the mean', async () => {
    const { conclusion, groups, units } = await ranking('unit=root&period=2026-Q3&indicator=user-appeal-rate');
    expect(conclusion).toEqual({
      zh: '14个单位中12个与平均看不出差别；差于平均：云岭；好于平均：东麓。',
      en: '12 of 14 units cannot be told from the mean; worse: YL; better: DL.',
    });
    expect(units.slice(0, 2)).toMatchObject([
      { unit: { code: 'YL' }, count: '28', base: '1452700', rate: '19.3', z: '2.1', verdict: 'worse', place: 1 },
      { unit: { code: 'DL' }, count: '16', rate: '7.4', z: '-2.3', verdict: 'better', place: 1 },
    ]);
    // the middle two are 12.9 (滨港) and 13.3 (秀川)
    expect(groups).toMatchObject([{ kind: 'city', mean: '13.1', median: '13.1', overDispersed: false }]);
    expect(groups[0]?.curve).toHaveLength(41);
  });

  test('those inside come by name and without a place', async () => {
    const { units } = await ranking('unit=root&period=2026-Q3&indicator=user-appeal-rate');
    const inside = units.slice(2);
    expect(inside.map(({ place, verdict }) => [place, verdict])).toEqual(
      inside.map(() => [null, 'not-distinguishable']),
    );
    const names = inside.map(({ unit }) => unit.name.zh);
    expect(names).toEqual(names.toSorted(new Intl.Collator('zh-CN').compare));
    expect(units.find(({ unit }) => unit.code === 'HW')).toMatchObject({
      z: '0.4',
      interval: { low: '9.0', high: '21.4' },
    });
  });

  test('says nothing of a unit whose days are missing, nor of too few', async () => {
    const quarter = await ranking('unit=root&period=2025-Q3&indicator=user-appeal-rate');
    expect(quarter.units.every(({ verdict, place }) => verdict === 'undecided' && place === null)).toBe(true);
    expect(quarter.conclusion.zh).toBe('可比的单位不足3个，不作比较。');
    expect((await ranking('unit=YL&period=2026-Q3&indicator=user-appeal-rate')).conclusion.zh).toBe(
      '没有下级单位可比。',
    );
  });

  test('refuses what it does not know', async () => {
    const answer = await executive.get('/api/analysis/ranking?unit=root&period=2026-Q3&indicator=none');
    expect(answer.json()).toMatchObject({ status: 404, code: 'indicators.unknown' });
    const head = await app.as('head', 'YL');
    expect((await head.get('/api/analysis/ranking?unit=DL&period=2026-Q3&indicator=user-appeal-rate')).status).toBe(
      404,
    );
    expect((await executive.get('/api/analysis/ranking?unit=root&period=2026-Q3')).status).toBe(400);
  });
});
