import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { importFile, type SeenImport } from './support/import-file.ts';
import { expectSound } from './support/invariants.ts';
import { recordedState } from './support/recorded-state.ts';
import { twoCities } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  redline = await startApplication();
  admin = await redline.as('administrator');
  await twoCities(admin);
});
afterAll(async () => {
  await expectSound(admin);
  await redline.close();
});

interface Row {
  readonly key: Record<string, string>;
  readonly otherImport: string | null;
}

const MAPPING = {
  columns: {
    number: 'number',
    receivedAt: 'received',
    acceptedAt: 'accepted',
    unit: 'unit',
    type: 'type',
    text: 'text',
  },
  constants: { layer: 'appeal' },
};

/** Publishes complaints, given as lines of `number,received,accepted,unit,type,text`. */
function publish(source: string, ...lines: string[]): Promise<SeenImport> {
  const file = ['number,received,accepted,unit,type,text', ...lines].join('\n');
  return importFile(admin, file, { mapping: { source, ...MAPPING } });
}

function publishTable(kind: string, ...lines: string[]): Promise<SeenImport> {
  return importFile(admin, lines.join('\n'), { kind });
}

async function plan(id: string): Promise<Record<string, unknown>> {
  const answer = await admin.get(`/api/imports/${id}/reversal`);
  expect(answer.status).toBe(200);
  return answer.json<{ plan: Record<string, unknown> }>().plan;
}

async function rows(id: string, effect: string): Promise<Row[]> {
  return (await admin.get(`/api/imports/${id}/reversal/rows?effect=${effect}`)).json<{ items: Row[] }>().items;
}

async function revert(id: string): Promise<void> {
  const answer = await admin.post(`/api/imports/${id}/reversal`, { reason: '文件发错了' });
  expect([answer.status, answer.json<{ status: string }>().status]).toEqual([200, 'reverted']);
}

describe('an import of complaints taken back', () => {
  test('its only writer: the complaint goes, with its counts and the days delivered', async () => {
    const before = await recordedState(redline.dataSource);
    const { id } = await publish('only', 'N1,2026-11-02,2026-11-03,BG,不明扣费,甲', 'N2,2026-11-05,,LZ,,乙');
    expect(await plan(id)).toEqual({
      deleted: '2',
      restored: '0',
      replaced: '0',
      units: '2',
      days: [
        { basis: 'received', from: '2026-11-02', until: '2026-11-06', days: 2 },
        { basis: 'accepted', from: '2026-11-03', until: '2026-11-04', days: 1 },
      ],
      bases: [],
    });
    expect(await rows(id, 'deleted')).toEqual([
      { key: { source: 'only', number: 'N1' }, otherImport: null },
      { key: { source: 'only', number: 'N2' }, otherImport: null },
    ]);
    await revert(id);
    expect(await recordedState(redline.dataSource)).toEqual(before);
  });

  test('the latest writer: the former state comes back to the last field', async () => {
    const first = await publish(
      'chain',
      'N1,2026-11-02 08:30,2026-11-03,BG,不明扣费,甲',
      'N2,2026-11-05,,LZ,网络质量,乙',
    );
    const between = await recordedState(redline.dataSource);
    const second = await publish('chain', 'N1,2026-11-04 09:00,,LZ,网络质量,改', 'N3,2026-11-06,,BG,,丙');
    expect(await plan(second.id)).toMatchObject({ deleted: '1', restored: '1', replaced: '0', units: '2' });
    expect(await rows(second.id, 'restored')).toEqual([
      { key: { source: 'chain', number: 'N1' }, otherImport: first.id },
    ]);
    await revert(second.id);
    expect(await recordedState(redline.dataSource)).toEqual(between);
  });

  test('an earlier writer: nothing changes, the complaint is listed, and its state is none to come back to', async () => {
    const before = await recordedState(redline.dataSource);
    const first = await publish('early', 'N1,2026-11-02,,BG,,甲', 'N2,2026-11-02,,BG,,乙');
    const second = await publish('early', 'N1,2026-11-03,,BG,,改');
    expect(await plan(first.id)).toMatchObject({ deleted: '1', restored: '0', replaced: '1' });
    expect(await rows(first.id, 'replaced')).toEqual([
      { key: { source: 'early', number: 'N1' }, otherImport: second.id },
    ]);
    await revert(first.id);
    const left = (await admin.get('/api/complaints/early/N1')).json<{ text: string; history: unknown[] }>();
    expect([left.text, left.history]).toEqual(['改', []]);
    expect(await rows(first.id, 'replaced')).toHaveLength(1);
    await revert(second.id);
    expect(await recordedState(redline.dataSource)).toEqual(before);
  });

  test('one in the middle: whoever wrote next has replaced the state before', async () => {
    await publish('middle', 'N1,2026-11-02,,BG,,甲');
    const middle = await publish('middle', 'N1,2026-11-03,,BG,,乙');
    const last = await publish('middle', 'N1,2026-11-04,,BG,,丙');
    await revert(middle.id);
    const { history } = (await admin.get('/api/complaints/middle/N1')).json<{ history: unknown[] }>();
    expect(history).toMatchObject([
      { import: last.id, changes: [{ field: 'receivedAt' }, { field: 'text', from: '甲' }] },
    ]);
  });

  test('a pushed change counts as a writer: it stays, and what it replaced is gone', async () => {
    const { id } = await publish('pushed', 'N1,2026-11-02,,BG,,甲', 'N2,2026-11-02,,BG,,乙');
    const body = { unit: 'BG', layer: 'appeal', receivedAt: '2026-11-07', text: '推送' };
    expect((await admin.put('/api/complaints/pushed/N1', body)).status).toBe(200);
    expect(await rows(id, 'replaced')).toEqual([{ key: { source: 'pushed', number: 'N1' }, otherImport: null }]);
    await revert(id);
    const items = (await admin.get('/api/complaints?search=N1')).json<{ items: { source: string }[] }>().items;
    expect(items.filter(({ source }) => source === 'pushed')).toHaveLength(1);
    expect((await admin.get('/api/complaints/pushed/N2')).status).toBe(404);
    const covered = await redline.dataSource.query(
      `SELECT k.day_from::text AS from, k.day_until::text AS until FROM source_coverage k WHERE k.source = 'pushed'`,
    );
    expect(covered).toEqual([{ from: '2026-11-07', until: '2026-11-08' }]);
  });

  test('of three imports of the same complaint any order of reversals ends the same', async () => {
    const before = await recordedState(redline.dataSource);
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const source = `order-${order.join('')}`;
      const imports = [
        await publish(source, 'N1,2026-11-02,,BG,,甲', 'N2,2026-11-03,,BG,,甲'),
        await publish(source, 'N1,2026-11-04,,LZ,,乙', 'N3,2026-11-03,,LZ,,乙'),
        await publish(source, 'N1,2026-11-06,,BG,,丙', 'N2,2026-11-07,,LZ,,丙'),
      ];
      for (const place of order) await revert(imports[place]?.id ?? '');
      expect(await recordedState(redline.dataSource)).toEqual(before);
    }
  });

  test('units a file brought along go with it, except those something else hangs on by now', async () => {
    const file = 'number,received,unit\nN1,2026-11-02,新城\nN2,2026-11-02,旧城\n';
    const mapping = {
      source: 'bringing',
      columns: { number: 'number', receivedAt: 'received', unit: 'unit' },
      constants: { layer: 'ticket' },
      createUnits: true,
    };
    const { id } = await importFile(admin, file, { mapping });
    await publish('other', 'X1,2026-11-02,,旧城,,甲');
    await revert(id);
    const codes = await redline.dataSource.query(`SELECT u.code AS code FROM units u WHERE u.code IN ('新城', '旧城')`);
    expect(codes).toEqual([{ code: '旧城' }]);
  });
});

describe('days delivered', () => {
  const covered = (source: string) =>
    redline.dataSource.query(
      `SELECT u.code AS unit, k.day_from::text AS from, k.day_until::text AS until
       FROM source_coverage k JOIN units u ON u.id = k.unit_id WHERE k.source = $1 ORDER BY 1, 2`,
      [source],
    );

  test('stay covered when another import delivered them too', async () => {
    const long = await publish('days', 'N1,2026-11-02,,BG,,甲', 'N2,2026-11-09,,BG,,乙');
    await publish('days', 'N3,2026-11-04,,BG,,丙', 'N4,2026-11-05,,BG,,丁');
    expect(await covered('days')).toEqual([{ unit: 'BG', from: '2026-11-02', until: '2026-11-10' }]);
    await revert(long.id);
    expect(await covered('days')).toEqual([{ unit: 'BG', from: '2026-11-04', until: '2026-11-06' }]);
  });

  test('of a unit the source has nothing of any more are forgotten', async () => {
    await publish('towns', 'N1,2026-11-02,,BG,,甲');
    const { id } = await publish('towns', 'N2,2026-11-05,,LZ,,乙');
    expect(await covered('towns')).toEqual([
      { unit: 'BG', from: '2026-11-02', until: '2026-11-03' },
      { unit: 'BG', from: '2026-11-05', until: '2026-11-06' },
      { unit: 'LZ', from: '2026-11-02', until: '2026-11-03' },
      { unit: 'LZ', from: '2026-11-05', until: '2026-11-06' },
    ]);
    await revert(id);
    expect(await covered('towns')).toEqual([{ unit: 'BG', from: '2026-11-02', until: '2026-11-03' }]);
  });
});

describe('the small kinds taken back', () => {
  let before: Awaited<ReturnType<typeof recordedState>>;
  beforeEach(async () => {
    before = await recordedState(redline.dataSource);
  });

  test('daily totals: the former total of the same day, unit, layer and type comes back', async () => {
    const head = 'day,unit,layer,type,count';
    const first = await publishTable(
      'daily-totals',
      head,
      '2026-11-02,BG,appeal,网络质量,5',
      '2026-11-02,LZ,appeal,,7',
    );
    const between = await recordedState(redline.dataSource);
    const second = await publishTable(
      'daily-totals',
      head,
      '2026-11-02,BG,appeal,网络质量,9',
      '2026-11-03,BG,appeal,,1',
    );
    expect(await plan(second.id)).toMatchObject({ deleted: '1', restored: '1', replaced: '0', units: '1' });
    expect(await rows(second.id, 'restored')).toEqual([
      {
        key: { unit: 'BG', basis: 'received', layer: 'appeal', day: '2026-11-02', type: '网络质量' },
        otherImport: first.id,
      },
    ]);
    await revert(second.id);
    expect(await recordedState(redline.dataSource)).toEqual(between);
    await revert(first.id);
    expect(await recordedState(redline.dataSource)).toEqual(before);
  });

  test('customer base: the former value comes back, one typed in since stays', async () => {
    const head = 'unit,period,value,series';
    const first = await publishTable(
      'customer-base',
      head,
      'BG,2027-01,100,other',
      'LZ,2027-01,200,other',
      'LZ,2027-02,210,other',
    );
    const second = await publishTable('customer-base', head, 'BG,2027-01,101,other', 'LZ,2027-01,201,other');
    const items = [{ unit: 'LZ', period: '2027-01', value: '202' }];
    expect((await admin.put('/api/customer-base', { series: 'other', grain: 'month', items })).status).toBe(200);
    expect(await plan(second.id)).toEqual({
      deleted: '0',
      restored: '1',
      replaced: '1',
      units: '1',
      days: [],
      bases: [{ series: 'other', from: '2027-01-01', last: '2027-01-01', values: 1 }],
    });
    const values = () =>
      redline.dataSource.query(
        `SELECT u.code || ' ' || b.period_start || ' ' || b.value AS base FROM customer_base b JOIN units u ON u.id = b.unit_id
         WHERE b.series = 'other' ORDER BY 1`,
      );
    await revert(second.id);
    expect(await values()).toEqual([
      { base: 'BG 2027-01-01 100' },
      { base: 'LZ 2027-01-01 202' },
      { base: 'LZ 2027-02-01 210' },
    ]);
    await revert(first.id);
    expect(await values()).toEqual([{ base: 'LZ 2027-01-01 202' }]);
  });

  test('units: a name comes back, a new unit goes', async () => {
    const head = 'code,name_zh,name_en,kind,parent';
    const first = await publishTable('units', head, 'U1,一,One,county,BG', 'U2,二,Two,town,U1');
    const between = await recordedState(redline.dataSource);
    const second = await publishTable('units', head, 'U1,壹,First,county,BG', 'U3,三,Three,town,U1');
    await revert(second.id);
    expect(await recordedState(redline.dataSource)).toEqual(between);
    await revert(first.id);
    expect(await recordedState(redline.dataSource)).toEqual(before);
  });

  test('units that something hangs on are refused, and told where', async () => {
    const { id } = await publishTable(
      'units',
      'code,name_zh,name_en,kind,parent',
      'V1,一,One,county,BG',
      'V2,二,Two,town,V1',
    );
    await publish('hanging', 'N1,2026-11-02,,V2,,甲', 'N2,2026-11-02,,V2,,甲');
    expect((await admin.get(`/api/imports/${id}/reversal`)).json()).toMatchObject({
      state: 'refused',
      refusal: 'imports.units-in-use',
      holds: [
        { unit: 'V2', place: 'complaints', records: '2' },
        { unit: 'V2', place: 'source_coverage', records: '1' },
      ],
    });
    const answer = await admin.post(`/api/imports/${id}/reversal`, { reason: '不要了' });
    expect([answer.status, answer.json()]).toMatchObject([
      409,
      { code: 'imports.units-in-use', holds: [{ unit: 'V2', place: 'complaints' }, { unit: 'V2' }] },
    ]);
  });
});
