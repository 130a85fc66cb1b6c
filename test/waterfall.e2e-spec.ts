import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WaterfallDto } from '../src/analysis/waterfall/waterfall.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';
import { incidentBody } from './support/incident-body.ts';

let app: TestApplication;
let executive: Agent;
let admin: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T04:00:00Z' });
  admin = await app.as('administrator');
  for (const code of ['BG', 'LZ'])
    await accepted(admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null }));
  const bases = [
    ['2025', 'BG', '1000000'],
    ['2025', 'LZ', '1000000'],
    // a tenth more in all, all of it in BG
    ['2026', 'BG', '1200000'],
    ['2026', 'LZ', '1000000'],
  ] as const;
  const items = bases.flatMap(([year, unit, value]) =>
    ['07', '08', '09', '10', '11', '12']
      .filter((month) => `${year}-${month}` < '2026-11')
      .map((month) => ({ unit, period: `${year}-${month}`, value })),
  );
  await accepted(admin.put('/api/customer-base', { series: 'customers', grain: 'month', items }));
  await putTotals(app, [
    { unit: 'BG', day: '2025-08-01', basis: 'accepted', type: 'network', count: 80 },
    { unit: 'LZ', day: '2025-08-01', basis: 'accepted', type: 'charging', count: 20 },
    { unit: 'BG', day: '2026-08-01', basis: 'accepted', type: 'network', count: 90 },
    { unit: 'BG', day: '2026-08-02', basis: 'accepted', type: 'charging', count: 51 },
    // after the day up to which an open quarter is compared
    { unit: 'BG', day: '2025-11-21', basis: 'accepted', type: 'network', count: 7 },
    { unit: 'BG', day: '2025-11-22', basis: 'accepted', type: 'network', count: 100 },
  ]);
  await coverDays(app, 'root', '2025-01-01', '2026-11-22');
  executive = await app.as('executive');
});

afterAll(() => app.close());

async function accepted(answer: ReturnType<Agent['get']>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
}

async function causes(query: string): Promise<WaterfallDto> {
  const answer = await executive.get(`/api/analysis/waterfall?indicator=user-appeal-rate&${query}`);
  if (answer.status !== 200) throw new Error(`${query} answered ${answer.status}: ${answer.text}`);
  return answer.json<WaterfallDto>();
}

test('the difference to last year is growth, mix and types, and adds up', async () => {
  const { count, previousCount, parts, comparable } = await causes('unit=root&period=2026-Q3');
  expect([previousCount, count, comparable]).toEqual(['100', '141', true]);
  // 100 × 1.1; then 80 × 1.2 + 20 = 116; then what 80 × 1.16 = 92.8 and 20 × 1.16 = 23.2 leave of 90 and 51
  expect(parts.map(({ kind, change }) => [kind, change])).toEqual([
    ['growth', '10'],
    ['mix', '6'],
    ['type', '28'],
    ['type', '-3'],
  ]);
  expect(parts.reduce((sum, { change }) => sum + Number(change), 0)).toBe(41);
});

test('what a named incident brought stands apart from the type it was filed under', async () => {
  const event = incidentBody('BG', {
    firstDay: '2026-07-09',
    complaints: { types: ['charging'], texts: [], words: [], from: '2026-07-10' },
  });
  const { id } = (await admin.post('/api/events', event)).json<{ id: string }>();
  for (const [number, unit, day] of [
    ['I1', 'BG', '2026-07-11'],
    ['I2', 'BG', '2026-07-12'],
    ['before', 'BG', '2026-07-09'],
    ['elsewhere', 'LZ', '2026-07-12'],
  ] as const) {
    const times = { receivedAt: `${day}T10:00:00+08:00`, acceptedAt: `${day}T11:00:00+08:00` };
    await accepted(admin.put(`/api/complaints/crm/${number}`, complaintBody({ unit, type: 'charging', ...times })));
  }
  const { count, parts } = await causes('unit=root&period=2026-Q3');
  expect(count).toBe('145');
  // growth and mix as before; of 55 about charging two are the incident's, and 53 stand against 23.2 expected
  expect(parts.map(({ kind, key, change }) => `${kind} ${key} ${change}`)).toEqual([
    'growth null 10',
    'mix null 6',
    `incident ${id} 2`,
    'type charging 30',
    'type network -3',
  ]);
  expect((await causes('unit=LZ&period=2026-Q3')).parts.map(({ kind }) => kind)).not.toContain('incident');
});

test('a period still open is compared with the same whole days only', async () => {
  const open = await causes('unit=BG&period=2026-Q4');
  expect(open).toMatchObject({ previousPeriod: '2025-Q4', previousAsOf: '2025-11-21', previousCount: '7', count: '0' });
  expect(open.conclusion.zh).toMatch(/^比去年同期少7件（7→0）：用户增长\+1，/);
});

test('an unknown indicator and a unit out of reach are not found', async () => {
  expect((await executive.get('/api/analysis/waterfall?indicator=none&unit=BG&period=2026')).status).toBe(404);
  const head = await app.as('head', 'BG');
  expect((await head.get('/api/analysis/waterfall?indicator=user-appeal-rate&unit=LZ&period=2026')).status).toBe(404);
});
