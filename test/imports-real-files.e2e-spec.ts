import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { figures, importFile } from './support/import-file.ts';

const DATA = join(process.cwd(), '../shared/data');

const COMCAST = {
  source: 'comcast',
  timeZone: 'America/New_York',
  columns: {
    number: 'Ticket #',
    receivedAt: { columns: ['Date_month_year', 'Time'], format: 'dd-MMM-yy h:mm:ss a' },
    unit: 'State',
    type: ['Customer Complaint'],
    channel: 'Received Via',
    status: 'Status',
    text: 'Customer Complaint',
  },
  constants: { layer: 'appeal' },
  values: { channel: { 'Customer Care Call': 'phone' } },
  createUnits: true,
};

const CFPB = {
  source: 'cfpb',
  timeZone: 'America/New_York',
  columns: {
    receivedAt: 'Date received',
    unit: 'State',
    type: ['Product', 'Sub-product'],
    channel: 'Submitted via',
    status: 'Company response to consumer',
    disputed: 'Consumer disputed?',
    vendor: 'Company',
    tags: ['ZIP code', 'Consumer consent provided?', 'Timely response?'],
  },
  constants: { layer: 'appeal' },
  values: { unit: { '': 'unknown' } },
  createUnits: true,
};

const CUT = {
  source: 'cfpb-cut',
  columns: {
    number: 'Complaint ID',
    receivedAt: 'Date received',
    unit: 'Company',
    type: ['Product', 'Issue'],
    text: 'Consumer complaint narrative',
  },
  constants: { layer: 'appeal' },
  createUnits: true,
};

// Only where the files are: they are no part of the product, and nothing shows as skipped without them.
(existsSync(DATA) ? describe : () => undefined)('real files', () => {
  let redline: TestApplication;
  let admin: Agent;

  beforeAll(async () => {
    redline = await startApplication({ settings: { timeZone: 'America/New_York' } });
    admin = await redline.as('administrator');
  });
  afterAll(() => redline.close());

  const file = (path: string) => readFile(join(DATA, path));

  async function tally(source: string, column: string): Promise<Record<string, number>> {
    const rows: { value: string | null; count: number }[] = await redline.dataSource.query(
      `SELECT c.${column}::text AS value, count(*)::int AS count
       FROM complaints c JOIN complaint_sources s ON s.id = c.source_id WHERE s.code = $1 GROUP BY 1 ORDER BY 1`,
      [source],
    );
    return Object.fromEntries(rows.map(({ value, count }) => [value ?? 'none', count]));
  }

  test('Comcast comes in as written, with a warning of dates outside its main range; again nothing changes', async () => {
    const content = await file('comcast_fcc/complaints.csv');
    const seen = await importFile(admin, content, { mapping: COMCAST });
    expect(figures(seen)).toBe('published 2224 = 2224 + 0 + 0 + 0 + 0');
    expect(await tally('comcast', 'status')).toEqual({ Closed: 734, Open: 363, Pending: 154, Solved: 973 });
    expect(await tally('comcast', 'channel')).toEqual({ Internet: 1105, phone: 1119 });
    const spike = await redline.dataSource.query<{ day: string; count: number }[]>(
      `SELECT day::text AS day, sum(count)::int AS count FROM daily_counts
       WHERE basis = 'received' GROUP BY day ORDER BY count DESC LIMIT 3`,
    );
    expect(spike).toEqual([
      { day: '2015-06-24', count: 218 },
      { day: '2015-06-23', count: 190 },
      { day: '2015-06-25', count: 98 },
    ]);
    expect(Number(seen.outsideMainRange)).toBeGreaterThan(300);
    expect(seen.coverage?.from).toBe('2015-04-04');
    const again = await importFile(admin, content, { mapping: COMCAST });
    expect(figures(again)).toBe('published 2224 = 0 + 0 + 2224 + 0 + 0');
  });

  test('20,000 rows without a number keep their 23 exact duplicates apart', async () => {
    const content = await file('cfpb/cfpb_20000_2012-2016_disputed_01.csv');
    const seen = await importFile(admin, content, { mapping: CFPB });
    expect([figures(seen), seen.error]).toEqual(['published 20000 = 20000 + 0 + 0 + 0 + 0', null]);
    expect(await tally('cfpb', 'disputed')).toEqual({ false: 15337, none: 725, true: 3938 });
    const repeated = await redline.dataSource.query<{ count: string }[]>(
      `SELECT count(*) FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
       WHERE s.code = 'cfpb' AND c.number ~ '-[0-9]+$'`,
    );
    expect(repeated).toEqual([{ count: '23' }]);
    expect(figures(await importFile(admin, content, { mapping: CFPB }))).toBe(
      'published 20000 = 0 + 0 + 20000 + 0 + 0',
    );
  });

  test('a file cut in the middle of a row gives its whole rows and one refusal', async () => {
    const seen = await importFile(admin, await file('cfpb/cfpb_2068_2023_TRUNCATED_at_1MiB.csv'), { mapping: CUT });
    expect(figures(seen)).toBe('published 2068 = 2067 + 0 + 0 + 0 + 1');
    const page = (await admin.get(`/api/imports/${seen.id}/rejects?format=json`)).json<{ items: { code: string }[] }>();
    expect(page.items.map(({ code }) => code)).toEqual(['unterminated-quote']);
  });
});
