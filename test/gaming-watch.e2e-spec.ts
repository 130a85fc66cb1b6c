import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Settings } from '../src/platform/config/settings.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';

let redline: TestApplication;
let admin: Agent;

interface Watch {
  readonly from: string;
  readonly to: string;
  readonly exclusions: readonly object[];
  readonly monthEnds: readonly object[];
  readonly onePerson: object | null;
  readonly baseJumps: readonly object[];
}

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-19T02:00:00Z' });
  admin = await redline.as('administrator');
  for (const code of ['LZ', 'BG'])
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  await redline.as('inspection');
});
afterAll(() => redline?.close());

const watchOf = async (agent: Agent, query = '') => (await agent.get(`/api/gaming-watch${query}`)).json<Watch>();

async function appeals(unit: string, numbers: readonly string[], fields: object = {}): Promise<void> {
  for (const number of numbers) {
    const body = complaintBody({ unit, receivedAt: '2026-10-12T10:00:00+08:00', ...fields });
    const answer = await admin.put(`/api/complaints/miit/${number}`, body);
    expect(answer.status).toBeLessThan(300);
  }
}

const numbered = (unit: string, count: number) => Array.from({ length: count }, (_, place) => `${unit}-${place}`);

async function exclude(unit: string, number: string): Promise<void> {
  const [head, office] = [await redline.as('head', unit), await redline.as('inspection')];
  const filed = await head.post('/api/disputes', { source: 'miit', number, ground: 'duplicate', reason: '重复' });
  const { id, version } = filed.json<{ id: string; version: number }>();
  const body = { version, reason: '属实', verdict: 'upheld', belongsTo: null };
  expect((await office.post(`/api/disputes/${id}/verdict`, body)).status).toBe(200);
}

test('too little data is silence', async () => {
  await appeals('LZ', numbered('LZ', 8));
  await appeals('BG', numbered('BG', 40));
  await exclude('LZ', 'LZ-0');
  expect(await watchOf(admin)).toEqual({
    from: '2026-08-22',
    to: '2026-11-19',
    thresholds: { leastCases: 5, rarest: 1, onePersonShare: 80, monthEndDays: 3, baseJump: 10 },
    exclusions: [],
    monthEnds: [],
    onePerson: null,
    baseJumps: [],
  });
});

test('a unit that excludes six of its eight appeals is shown, and the one person who judged them all', async () => {
  for (const place of [1, 2, 3, 4, 5]) await exclude('LZ', `LZ-${place}`);
  const { exclusions, onePerson } = await watchOf(admin);
  expect(exclusions).toMatchObject([{ unit: 'LZ', counted: 8, excluded: 6, othersCounted: 40, othersExcluded: 0 }]);
  expect(onePerson).toMatchObject({ username: 'inspection-root', upheld: 6, all: 6 });
});

test('changes of type that crowd at the end of a month are shown with their complaints; those of another day are not', async () => {
  const changed = numbered('BG', 12);
  await appeals('BG', changed, { type: '咨询' });
  // the database itself says when something was corrected
  await redline.dataSource.query(
    `UPDATE complaint_history SET replaced_at = CASE WHEN number = ANY ($1)
       THEN '2026-10-30T02:00:00Z'::timestamptz ELSE '2026-10-15T02:00:00Z'::timestamptz END`,
    [changed.slice(0, 6)],
  );
  await appeals('BG', ['BG-new']);
  expect((await watchOf(admin)).monthEnds).toMatchObject([
    {
      unit: 'BG',
      changed: 12,
      atMonthEnd: 6,
      complaints: changed.slice(0, 6).map((number) => ({ source: 'miit', number })),
    },
  ]);
});

test('a base that jumps is shown until an event says why; a city sees its own alone', async () => {
  const put = (value: string, period: string) =>
    admin.put('/api/customer-base', { series: 'customers', items: [{ unit: 'LZ', period, value }] });
  await put('1000', '2026-09');
  await put('1200', '2026-10');
  const jump = { unit: 'LZ', series: 'customers', month: '2026-10', before: '1000', after: '1200' };
  expect((await watchOf(admin)).baseJumps).toMatchObject([jump]);
  expect((await watchOf(await redline.as('head', 'LZ'))).baseJumps).toMatchObject([jump]);
  expect((await watchOf(await redline.as('head', 'BG'))).baseJumps).toEqual([]);
  const refused = await (await redline.as('head', 'BG')).get('/api/gaming-watch?unit=LZ');
  expect(refused.status).toBe(404);
});

test('an organisation that looks from further away is shown less, and told from where on', async () => {
  const watch = { leastCases: 7, rarest: 1, onePersonShare: 80, monthEndDays: 3, baseJump: 25 };
  Object.assign(redline.app.get(Settings), { watch });
  await appeals('BG', ['BG-later']);
  expect(await watchOf(admin)).toMatchObject({
    thresholds: watch,
    exclusions: [],
    monthEnds: [],
    onePerson: null,
    baseJumps: [],
  });
});
