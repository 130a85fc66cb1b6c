import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await redline.as('administrator');
});
afterAll(() => redline.close());

const MAPPING = JSON.stringify({
  source: 'crm',
  columns: { number: 'no', receivedAt: 'day', acceptedAt: 'day', unit: 'city' },
  constants: { layer: 'appeal' },
  createUnits: true,
});

async function publish(...rows: string[]): Promise<void> {
  const content = ['no,day,city', ...rows].join('\n');
  const fields = { kind: 'complaints', publish: 'true', mapping: MAPPING };
  const { id } = (await admin.upload('/api/imports', fields, { name: 'day.csv', content })).json<{ id: string }>();
  for (let waited = 0; waited < 400; waited += 1) {
    const { status } = (await admin.get(`/api/imports/${id}`)).json<{ status: string }>();
    if (status === 'published') return;
    if (status === 'failed') throw new Error('the import failed');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the import was not published in twenty seconds');
}

/** Days each unit is covered, as joined ranges. */
async function covered(): Promise<Record<string, string[]>> {
  const rows = await redline.dataSource.query<{ code: string; days: string[] }[]>(
    `SELECT c.code, array_agg(lower(d) || '..' || upper(d) ORDER BY d) AS days
     FROM (SELECT u.code, range_agg(daterange(k.day_from, k.day_until)) AS ranges
           FROM source_coverage k JOIN units u ON u.id = k.unit_id GROUP BY u.code) c
     CROSS JOIN LATERAL unnest(c.ranges) AS d GROUP BY c.code`,
  );
  return Object.fromEntries(rows.map(({ code, days }) => [code, days]));
}

describe('what a source has delivered', () => {
  test('covers every unit it has ever had a complaint of: a quiet day is no gap', async () => {
    await publish('1,2026-11-18,BG', '2,2026-11-18,LZ');
    await publish('3,2026-11-19,BG');
    expect(await covered()).toEqual({ BG: ['2026-11-18..2026-11-20'], LZ: ['2026-11-18..2026-11-20'] });
  });

  test('covers a unit that appears for the first time in the earlier files as well', async () => {
    await publish('4,2026-11-20,YZ');
    expect((await covered())['YZ']).toEqual(['2026-11-18..2026-11-21']);
  });

  test('covers nothing for the days between two files', async () => {
    await publish('5,2026-11-22,BG');
    expect((await covered())['LZ']).toEqual(['2026-11-18..2026-11-21', '2026-11-22..2026-11-23']);
  });
});
