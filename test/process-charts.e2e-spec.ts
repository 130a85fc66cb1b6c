import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BaselineDto } from '../src/analysis/baselines/baseline.dto.ts';
import type { ProcessDto } from '../src/analysis/process/process.dto.ts';
import { parsePeriod, periodsUpTo } from '../src/shared/period.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

const INDICATOR = 'indicator=user-appeal-rate';

let app: TestApplication;
let administrator: Agent;
let analyst: Agent;

/** The months up to and with October 2026. */
function months(count: number) {
  const last = parsePeriod('2026-10');
  if (last === undefined) throw new Error('no October');
  return periodsUpTo(last, count);
}

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T04:00:00Z' });
  administrator = await app.as('administrator');
  analyst = await app.as('analyst');
  for (const code of ['BG', 'LZ']) {
    const unit = { code, name: { zh: code, en: code }, kind: 'city', parent: null };
    await accepted(administrator.post('/api/units', unit));
  }
  const items = ['BG', 'LZ'].flatMap((unit) =>
    months(26).map(({ code }) => ({ unit, period: code, value: '10000000' })),
  );
  await accepted(administrator.put('/api/customer-base', { series: 'customers', grain: 'month', items }));
  // 40 and 44 in turn, and in LZ 90 in the last month
  await putTotals(
    app,
    months(26).flatMap(({ start }, index) => {
      const count = index % 2 === 0 ? 40 : 44;
      const last = index === 25 ? 90 : count;
      return [
        { unit: 'BG', day: start, basis: 'accepted' as const, count },
        { unit: 'LZ', day: start, basis: 'accepted' as const, count: last },
      ];
    }),
  );
  await coverDays(app, 'root', '2024-09-01', '2026-11-22');
});

afterAll(async () => {
  await app.close();
});

async function accepted(answer: ReturnType<Agent['get']>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
}

async function chart(query: string): Promise<ProcessDto> {
  const answer = await analyst.get(`/api/analysis/process?${INDICATOR}&${query}`);
  if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}: ${answer.text}`);
  return answer.json<ProcessDto>();
}

describe('a process chart', () => {
  test('says stable where nothing but chance moves it, and stands to the quarterly limit', async () => {
    const { conclusion, variation, assurance, limit, phases, points } = await chart('unit=BG');
    expect(conclusion.zh).toBe('近26个月稳定，无异常信号；与限值20（每季，折合每月6.7）相比：稳定线内。');
    expect({ variation, assurance, limit }).toMatchObject({
      variation: 'common-cause',
      assurance: 'inside',
      limit: { value: '20', period: 'quarter', scaled: '6.7' },
    });
    expect(phases).toMatchObject([{ basis: 'open', centre: '4.200', observed: 26, baseline: null }]);
    expect(points).toHaveLength(26);
    // |Δz| is always 0.4 ÷ √(4.2 ÷ 10) = 0.6172; σz = 0.6172 ÷ 1.128 = 0.547; 4.2 ± 3 × 0.6481 × 0.547
    expect(points.at(-1)).toMatchObject({
      period: '2026-10',
      count: '44',
      base: '10000000',
      rate: '4.4',
      limits: { lower: '3.136', upper: '5.264' },
      signals: [],
    });
  });

  test('marks the month that is no chance', async () => {
    const { conclusion, variation, points } = await chart('unit=LZ');
    expect(points.at(-1)?.signals).toEqual([{ kind: 'beyond-limit', side: 'high' }]);
    expect(variation).toBe('worsening');
    expect(conclusion.zh).toMatch(/^2026年10月有异常信号：高于过程上限，变差；/);
  });

  test('draws closed periods only, up to the day asked about, from the first with a rate', async () => {
    expect((await chart('unit=BG&asOf=2026-09-30')).points.at(-1)?.period).toBe('2026-09');
    expect((await chart('unit=BG&asOf=2026-09-29')).points.at(-1)?.period).toBe('2026-08');
    const quarters = await chart('unit=BG&grain=quarter&periods=12');
    expect(quarters.points.map(({ period }) => period).slice(0, 2)).toEqual(['2024-Q4', '2025-Q1']);
    expect(quarters.limit).toMatchObject({ value: '20', scaled: '20.0' });
    const weeks = await chart('unit=BG&grain=week&periods=6');
    // November has no customers yet, so the weeks in it have no rate
    expect(weeks.points.map(({ period, rate }) => [period, rate !== null])).toEqual([
      ['2026-W41', true],
      ['2026-W42', true],
      ['2026-W43', true],
      ['2026-W44', false],
      ['2026-W45', false],
      ['2026-W46', false],
    ]);
  });

  test.each(['grain=day', 'periods=61', 'periods=0', 'asOf=yesterday', 'asOf=1980-01-01'])(
    'refuses %s',
    async (wrong) => {
      expect((await analyst.get(`/api/analysis/process?${INDICATOR}&unit=BG&${wrong}`)).status).toBe(400);
    },
  );

  test('knows neither another unit nor another indicator', async () => {
    const head = await app.as('head', 'BG');
    expect((await head.get(`/api/analysis/process?${INDICATOR}&unit=LZ`)).status).toBe(404);
    expect((await head.get('/api/analysis/process?indicator=none&unit=BG')).json()).toMatchObject({
      code: 'indicators.unknown',
    });
  });
});

describe('a baseline', () => {
  const wanted = {
    unit: 'LZ',
    indicator: 'user-appeal-rate',
    grain: 'month',
    from: '2024-09',
    to: '2025-08',
    note: '扩容以前',
  };

  test('is locked by whoever may, on record, and no later data moves it', async () => {
    const answer = await analyst.post('/api/analysis/baselines', wanted);
    expect(answer.status).toBe(201);
    expect(answer.json<BaselineDto>()).toMatchObject({ points: 12, lockedBy: 'analyst-root', until: '2025-09-01' });
    const before = await chart('unit=LZ');
    expect(before.phases).toMatchObject([
      {
        basis: 'locked',
        origin: 'baseline',
        note: '扩容以前',
        centre: '4.200',
        baseline: { lockedBy: 'analyst-root' },
      },
    ]);
    await putTotals(app, [{ unit: 'LZ', day: '2025-01-15', basis: 'accepted', count: 30 }]);
    const { phases, points } = await chart('unit=LZ');
    expect(points.find(({ period }) => period === '2025-01')?.count).toBe('70');
    expect(phases).toMatchObject([{ basis: 'locked', centre: '4.200', dispersion: before.phases[0]?.dispersion }]);
    const entries = await administrator.get('/api/audit-entries?action=baseline.locked');
    expect(entries.text).toContain('扩容以前');
  });

  test('stands beside no other from the same period, until it is released', async () => {
    expect((await analyst.post('/api/analysis/baselines', wanted)).json()).toMatchObject({
      status: 409,
      code: 'baselines.locked-already',
    });
    const [phase] = (await chart('unit=LZ')).phases;
    const release = `/api/analysis/baselines/${phase?.baseline?.id}/release`;
    const head = await app.as('analyst', 'BG');
    expect((await head.post(release, {})).status).toBe(404);
    expect((await analyst.post(release, {})).status).toBe(204);
    expect((await analyst.post(release, {})).json()).toMatchObject({ status: 409, code: 'baselines.released' });
    expect((await chart('unit=LZ')).phases).toMatchObject([{ basis: 'open', baseline: null }]);
    expect((await analyst.post('/api/analysis/baselines/999999/release', {})).status).toBe(404);
  });

  test.each([
    [{ to: '2025-07' }, 409, 'baselines.too-few'],
    [{ to: '2026-11' }, 400, 'request.invalid'],
    [{ to: '2024-08' }, 400, 'request.invalid'],
    [{ from: '2024-Q3' }, 400, 'request.invalid'],
    [{ note: '' }, 400, 'request.invalid'],
    [{ unit: 'NOWHERE' }, 404, 'units.unknown'],
    [{ indicator: 'none' }, 404, 'indicators.unknown'],
  ])('with %j is refused', async (wrong, status, code) => {
    expect((await analyst.post('/api/analysis/baselines', { ...wanted, ...wrong })).json()).toMatchObject({
      status,
      code,
    });
  });

  test('locked in the same moment twice stands once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => analyst.post('/api/analysis/baselines', wanted)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  test('is not for everybody to lock', async () => {
    const executive = await app.as('executive');
    expect((await executive.post('/api/analysis/baselines', wanted)).status).toBe(403);
  });
});
