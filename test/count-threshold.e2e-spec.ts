import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoardDto } from '../src/red-lines/board/board.dto.ts';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { impactOf, propose } from './support/change-proposals.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';
import { addUser } from './support/test-users.ts';

/** Appeals of a month per million customers; a city of 50,000 is over its line with two, so the count warns first. */
const RATE = {
  code: 'monthly-rate',
  name: { zh: '月申诉率', en: 'Monthly rate' },
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'end' },
  multiplier: '1000000',
  decimals: 1,
  period: 'month',
};
const WITH_THRESHOLD = { ...RATE, secondaryThreshold: { count: '3' } };
const LINE = {
  code: 'monthly-line',
  indicator: 'monthly-rate',
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
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await app.as('administrator');
  for (const code of ['BG', 'LZ', 'CY'])
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  for (const [username, role] of [
    ['li', 'compliance'],
    ['zhou', 'signatory'],
  ] as const)
    await addUser(app.dataSource, { username, role, unit: 'root', password: PASSWORD });
  const months = ['12', ...Array.from({ length: 11 }, (_, month) => String(month + 1).padStart(2, '0'))].map(
    (month, place) => `${place === 0 ? 2025 : 2026}-${month}`,
  );
  const items = [
    ...months.map((period) => ({ unit: 'BG', period, value: '1000000' })),
    ...months.map((period) => ({ unit: 'LZ', period, value: '1000000' })),
  ];
  await admin.put('/api/customer-base', { series: 'customers', grain: 'month', items });
  await putTotals(app, [
    { unit: 'BG', day: '2026-10-10', basis: 'accepted', count: 3 },
    { unit: 'LZ', day: '2026-10-10', basis: 'accepted', count: 2 },
    { unit: 'CY', day: '2026-10-10', basis: 'accepted', count: 4 },
    { unit: 'BG', day: '2026-11-10', basis: 'accepted', count: 6 },
    { unit: 'LZ', day: '2026-11-10', basis: 'accepted', count: 3 },
  ]);
  await coverDays(app, 'root', '2024-01-01', '2026-11-21');
  await admin.post('/api/indicators', RATE);
  await admin.post('/api/limits', LINE);
  await admin.post('/api/limits', { ...LINE, code: 'yearly-line', value: '60', period: 'year' });
  [li, zhou] = [await app.signIn('li', PASSWORD), await app.signIn('zhou', PASSWORD)];
});
afterAll(() => app.close());

async function reading(unit: string, period: string, limit = 'monthly-line'): Promise<ReadingDto | undefined> {
  const answer = await admin.get(`/api/readings?unit=${unit}&period=${period}&limit=${limit}`);
  return answer.json<{ items: ReadingDto[] }>().items[0];
}

describe('a count threshold beside the limit', () => {
  test('is proposed like any other change: its impact is shown, and a second person approves', async () => {
    expect(await reading('BG', '2026-10')).toMatchObject({ risk: 'inside', countThreshold: null });
    const { id } = await propose(li, { kind: 'indicator', definition: WITH_THRESHOLD, effectiveFrom: '2026-10-01' });
    const rows = await impactOf(li, id);
    expect(rows.filter(({ flips }) => flips)).toEqual([]);
    const whole = (await li.get(`/api/change-proposals/${id}`)).json();
    expect(whole['indicator']).toMatchObject({
      before: { version: 1, secondaryThreshold: null },
      after: { secondaryThreshold: { count: '3' } },
    });
    expect((await li.post(`/api/change-proposals/${id}/approval`, { reason: '同意' })).status).toBe(403);
    expect((await zhou.post(`/api/change-proposals/${id}/approval`, { reason: '同意' })).status).toBe(200);
    const versions = (await admin.get('/api/indicators/monthly-rate/versions')).json<{
      items: { definition: { secondaryThreshold: unknown } }[];
    }>();
    expect(versions.items.map(({ definition }) => definition.secondaryThreshold)).toEqual([{ count: '3' }, null]);
  });

  test.each([
    ['the count at it, the line kept: a warning', 'BG', '2026-10', 'inside', 'warning', true],
    ['one below: calm', 'LZ', '2026-10', 'inside', 'inside', false],
    ['no customers at all: the count still warns', 'CY', '2026-10', 'no-base', 'warning', true],
    ['over the line: a breach, which the threshold does not soften', 'BG', '2026-11', 'breached', 'breached', true],
  ])('%s', async (_, unit, period, status, risk, reached) => {
    expect(await reading(unit, period)).toMatchObject({ status, risk, countThreshold: { count: '3', reached } });
  });

  test('leaves the cumulative line to its probability, and periods before it as they were', async () => {
    expect(await reading('BG', '2026', 'yearly-line')).toMatchObject({ count: '9', countThreshold: null });
    expect(await reading('BG', '2026-09')).toMatchObject({ countThreshold: null });
  });

  test('puts the words on the row of the board, and in its headline', async () => {
    const board = (await admin.get('/api/board?unit=root&period=2026-10')).json() as unknown as BoardDto;
    const rowOf = (code: string) => board.children.find(({ unit }) => unit.code === code);
    expect(rowOf('BG')).toMatchObject({ status: 'warning', note: { zh: '件数触发：3件，阈值3件' } });
    expect(rowOf('CY')).toMatchObject({ status: 'warning', note: { en: 'count trigger: 4, threshold 3' } });
    expect(rowOf('LZ')?.note.zh).not.toContain('件数触发');
    const own = (await admin.get('/api/board?unit=BG&period=2026-10')).json() as unknown as BoardDto;
    expect(own.headline.sentence.zh).toContain('预警（件数触发）：月申诉率10月已3件，达到件数阈值3件');
  });

  test('is refused with the field where it is no count, or where more is better', async () => {
    const refusedFor = async (change: object) => {
      const answer = await admin.post('/api/indicators', { ...RATE, code: 'another', ...change });
      return answer
        .json<{ errors: { field: string; code: string }[] }>()
        .errors.map(({ field, code }) => [field, code]);
    };
    expect(await refusedFor({ secondaryThreshold: { count: '-3' } })).toEqual([
      ['secondaryThreshold.count', 'not-a-count'],
    ]);
    expect(await refusedFor({ ...WITH_THRESHOLD, code: 'another', direction: 'higher' })).toEqual([
      ['secondaryThreshold', 'not-with-higher'],
    ]);
  });
});
