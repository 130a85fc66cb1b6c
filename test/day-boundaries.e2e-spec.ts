import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { expectSound } from './support/invariants.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2029-02-01T02:00:00Z' });
  admin = await redline.as('administrator');
});
afterAll(() => redline.close());

/** Instants on both sides of a midnight in Shanghai (16:00 UTC), and the day each belongs to. */
const INSTANTS = [
  ['2026-11-20T15:59:59.999Z', '2026-11-20'],
  ['2026-11-20T16:00:00Z', '2026-11-21'],
  ['2026-11-30T15:59:59Z', '2026-11-30'],
  ['2026-12-01T00:00:00+08:00', '2026-12-01'],
  // the year's 53rd week runs from 28 December to 3 January
  ['2026-12-27T23:59:59+08:00', '2026-12-27'],
  ['2026-12-28T00:00:00+08:00', '2026-12-28'],
  ['2026-12-31T23:59:59+08:00', '2026-12-31'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
  ['2027-01-03T23:59:59+08:00', '2027-01-03'],
  ['2027-01-04T00:00:00+08:00', '2027-01-04'],
  ['2028-02-28T16:00:00Z', '2028-02-29'],
  ['2028-02-29T15:59:59Z', '2028-02-29'],
  ['2028-02-29T16:00:00Z', '2028-03-01'],
] as const;

async function totalOf(period: string): Promise<number> {
  const answer = await admin.get(
    `/api/analysis/pareto?unit=root&period=${period}&dimension=type&layer=appeal&dateBasis=received`,
  );
  if (answer.status !== 200) throw new Error(`${period}: ${answer.text}`);
  return Number(answer.json<{ total: string }>().total);
}

async function totalsOf(periods: readonly string[]): Promise<Record<string, number>> {
  const entries: [string, number][] = [];
  for (const period of periods) entries.push([period, await totalOf(period)]);
  return Object.fromEntries(entries);
}

test('a complaint lies in one day, one week, one month, one quarter and one year of the organisation’s zone', async () => {
  for (const [place, [receivedAt]] of INSTANTS.entries()) {
    const answer = await admin.put(`/api/complaints/crm/B${place}`, complaintBody({ receivedAt }));
    expect(answer.status).toBe(201);
  }
  const days: { day: string; count: number }[] = await redline.dataSource.query(
    `SELECT d.day::text AS day, sum(d.count)::int AS count FROM daily_counts d
     WHERE d.basis = 'received' GROUP BY d.day ORDER BY d.day`,
  );
  const expected = new Map<string, number>();
  for (const [, day] of INSTANTS) expected.set(day, (expected.get(day) ?? 0) + 1);
  expect(days).toEqual([...expected].map(([day, count]) => ({ day, count })));

  expect(await totalsOf(['2026-W47', '2026-W49', '2026-W52', '2026-W53', '2027-W01', '2028-W09'])).toEqual({
    '2026-W47': 2,
    '2026-W49': 2,
    '2026-W52': 1,
    '2026-W53': 4,
    '2027-W01': 1,
    '2028-W09': 3,
  });
  expect(await totalsOf(['2026-11', '2026-12', '2027-01', '2028-02', '2028-03'])).toEqual({
    '2026-11': 3,
    '2026-12': 4,
    '2027-01': 3,
    '2028-02': 2,
    '2028-03': 1,
  });
  expect(await totalsOf(['2026-Q4', '2027-Q1', '2028-Q1', '2026', '2027', '2028'])).toEqual({
    '2026-Q4': 7,
    '2027-Q1': 3,
    '2028-Q1': 3,
    '2026': 7,
    '2027': 3,
    '2028': 3,
  });
  await expectSound(admin);
});
