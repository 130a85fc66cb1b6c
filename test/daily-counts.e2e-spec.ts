import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { applyCounts } from '../src/complaints/counts/apply-counts.ts';
import { countableComplaint, countableTotal, NOTHING_KNOWN } from '../src/complaints/counts/count-cells.ts';
import { rebuildIndicatorCounts } from '../src/complaints/counts/rebuild-indicator-counts.ts';
import { recount } from '../src/complaints/counts/recount.ts';
import { DATE_BASES, dayColumn } from '../src/complaints/domain/date-basis.ts';
import { createDataSource } from '../src/platform/database/data-source.ts';
import { createTestDatabase, type TestDatabase } from './support/test-database.ts';
import { SEED } from './support/seed.ts';

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  db = await createDataSource(database.url).initialize();
  await addIndicator('share', {
    numerator: { layers: ['appeal', 'ticket'], types: ['charging'], channels: ['web'], dateBasis: 'closed' },
    denominator: { complaints: { layers: ['appeal', 'ticket'], types: null, dateBasis: 'closed' } },
  });
  await addIndicator('qualities', {
    numerator: {
      layers: ['appeal', 'ticket'],
      types: null,
      levels: ['high'],
      rights: ['safety'],
      departments: ['billing'],
      flags: { substantiated: true, onTime: true, escalated: false },
      within: { from: 'received', to: 'closed', hours: 48 },
      duplicates: 'merged',
      dateBasis: 'closed',
    },
    denominator: { complaints: { layers: ['appeal'], types: null, flags: { satisfied: 'known' }, dateBasis: 'due' } },
  });
  await addIndicator('path', { numerator: { layers: ['contact'], types: ['50%'], dateBasis: 'surveyed' } });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function addIndicator(code: string, definition: object): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(
    `INSERT INTO indicator_versions (code, version, name_zh, name_en, position, definition, created_by)
     VALUES ($1, 1, $1, $1, 9, $2, 'test') RETURNING id`,
    [code, JSON.stringify(definition)],
  );
  return row?.id ?? '';
}

const day = fc.integer({ min: 1, max: 4 }).map((number) => `2026-02-2${number}`);
const complaint = fc.record({
  unit: fc.integer({ min: 1, max: 3 }),
  layer: fc.constantFrom('contact', 'ticket', 'appeal'),
  type: fc.constantFrom('', 'charging', 'unexplained-charge', '50%', '50% / off', '50x / off'),
  channel: fc.constantFrom(null, 'web', 'phone'),
  days: fc.tuple(day, ...DATE_BASES.slice(1).map(() => fc.option(day))),
  said: fc.constantFrom(null, true, false),
  satisfied: fc.constantFrom(null, true, false),
  repeatOf: fc.constantFrom(null, 'N1'),
  level: fc.constantFrom(null, 'high'),
});
type Complaint = typeof complaint extends fc.Arbitrary<infer C> ? C : never;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), number: fc.nat({ max: 5 }), complaint }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), number: fc.nat({ max: 5 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('total' as const),
      basis: fc.constantFrom(...DATE_BASES),
      day,
      count: fc.integer({ min: 0, max: 3_000_000 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const ROW = (weight: 1 | -1) => `SELECT ${countableComplaint('c', weight)} FROM complaints c WHERE c.number = $1`;

/** One change as its writer makes it: what was is taken away, what is now is added. */
async function take(next: Step): Promise<void> {
  await db.transaction(async (manager) => {
    if (next.kind === 'total') {
      const former = `SELECT ${countableTotal('t', '-t.count')} FROM daily_totals t WHERE t.basis = $1 AND t.day = $2`;
      await applyCounts(manager, former, [next.basis, next.day], [next.basis]);
      await manager.query(
        `INSERT INTO daily_totals (unit_id, basis, day, layer, type, type_text, count)
         VALUES (1, $1, $2, 'appeal', 'network', 'network', $3)
         ON CONFLICT (unit_id, basis, layer, day, type_text) DO UPDATE SET count = excluded.count`,
        [next.basis, next.day, next.count],
      );
      const later = `SELECT ${countableTotal('t', 't.count')} FROM daily_totals t WHERE t.basis = $1 AND t.day = $2`;
      return applyCounts(manager, later, [next.basis, next.day], [next.basis]);
    }
    const number = `N${next.number}`;
    await applyCounts(manager, ROW(-1), [number], DATE_BASES);
    await manager.query('DELETE FROM complaints WHERE number = $1', [number]);
    if (next.kind === 'put') await insert(number, next.complaint, (sql, values) => manager.query(sql, values));
    await applyCounts(manager, ROW(1), [number], DATE_BASES);
  });
}

async function insert(number: string, row: Complaint, run: (sql: string, values: unknown[]) => Promise<unknown>) {
  await run(
    `INSERT INTO complaints (source_id, number, unit_id, layer, type, channel, received_at, ${DATE_BASES.map(dayColumn).join(', ')},
                             closed_at, due_at, substantiated, satisfied, repeat_of, level, consumer_right, department)
     VALUES (1, $1, $2, $3, $4, $5, '2026-02-21', $6, $7, $8, $9::date, $10::date, $11, $12, $10::date, $9::date, $13, $14, $15, $16, 'safety', 'billing')`,
    [number, row.unit, row.layer, row.type, row.channel, ...row.days, row.said, row.satisfied, row.repeatOf, row.level],
  );
}

describe('the daily counts', () => {
  test('equal a count from scratch after any changes, by all seven bases', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const next of steps) await take(next);
        expect(await recount(db, false)).toEqual({ differences: [], differing: 0, repaired: false });
      }),
      { numRuns: 25, seed: SEED },
    );
  });

  test('keep no row for what has become zero', async () => {
    await db.query('DELETE FROM daily_totals');
    await db.query('DELETE FROM complaints');
    await recount(db, true);
    const row = {
      unit: 1,
      layer: 'appeal',
      type: 'charging',
      channel: 'web',
      days: ['2026-02-21', ...Array(6).fill(null)],
    };
    await take({ kind: 'put', number: 1, complaint: row as Complaint });
    expect(await sumOf('daily_counts')).toEqual({ rows: '1', sum: '1' });
    await take({ kind: 'delete', number: 1 });
    for (const table of [
      'daily_counts',
      'daily_type_counts',
      'daily_channel_counts',
      'monthly_type_counts',
      'monthly_channel_counts',
      'daily_indicator_counts',
      'monthly_indicator_counts',
    ]) {
      expect([table, await sumOf(table)]).toEqual([table, { rows: '0', sum: '0' }]);
    }
  });

  test('a version created later counts what is there already', async () => {
    const row = { unit: 2, layer: 'contact', type: '50% / off', channel: null, days: Array(7).fill('2026-02-22') };
    await take({ kind: 'put', number: 2, complaint: row as Complaint });
    const id = await addIndicator('late', { numerator: { layers: ['contact'], types: ['50%'], dateBasis: 'due' } });
    await db.transaction((manager) => rebuildIndicatorCounts(manager, id));
    expect(
      await db.query(
        `SELECT unit_id, side, day::text, count FROM daily_indicator_counts WHERE indicator_version_id = $1`,
        [id],
      ),
    ).toEqual([{ unit_id: '2', side: 'numerator', day: '2026-02-22', count: '1' }]);
    expect((await recount(db, false)).differing).toBe(0);
  });

  test('a recount names what differs and puts it right when asked', async () => {
    await db.query(`UPDATE daily_counts SET count = count + 5 WHERE unit_id = 2 AND basis = 'closed'`);
    const found = await recount(db, false);
    expect(found.differences).toEqual([
      {
        table: 'daily_counts',
        key: { unit_id: 2, basis: 'closed', layer: 'contact', day: '2026-02-22' },
        stored: '6',
        actual: '1',
      },
    ]);
    expect(await recount(db, true)).toMatchObject({ differing: 1, repaired: true });
    expect(await recount(db, false)).toEqual({ differences: [], differing: 0, repaired: false });
  });

  test('writers of the same days at once lose nothing', async () => {
    const before = await sumOf('daily_counts');
    const row = { unit: 3, layer: 'ticket', type: '', channel: null, days: ['2026-02-23', ...Array(6).fill(null)] };
    await Promise.all(
      Array.from({ length: 15 }, (_, i) => take({ kind: 'put', number: 100 + i, complaint: row as Complaint })),
    );
    expect(Number((await sumOf('daily_counts')).sum)).toBe(Number(before.sum) + 15);
    expect((await recount(db, false)).differing).toBe(0);
  });

  test('writers of other units do not wait for each other, those of the same unit and of very many do', async () => {
    const nothing = (units: string) =>
      `SELECT 0::bigint AS weight, u.unit_id, 'ticket' AS layer, '' AS type, ${NOTHING_KNOWN} FROM ${units} AS u (unit_id)`;
    const isFree = (units: string) =>
      db.transaction(async (manager) => {
        await manager.query(`SET LOCAL lock_timeout = '200ms'`);
        return applyCounts(manager, nothing(units), [], ['received']).then(
          () => true,
          () => false,
        );
      });
    await db.transaction(async (manager) => {
      await applyCounts(manager, nothing('(VALUES (1::bigint), (2))'), [], ['received']);
      expect(await isFree('(VALUES (3::bigint), (4))')).toBe(true);
      expect(await isFree('(VALUES (2::bigint), (3))')).toBe(false);
      expect(await isFree('generate_series(1000::bigint, 1060)')).toBe(false);
    });
    expect(await isFree('(VALUES (2::bigint), (3))')).toBe(true);
  });
});

async function sumOf(table: string): Promise<{ rows: string; sum: string }> {
  const [found] = await db.query<{ rows: string; sum: string }[]>(
    `SELECT count(*) AS rows, coalesce(sum(count), 0)::text AS sum FROM ${table}`,
  );
  return found ?? { rows: '', sum: '' };
}
