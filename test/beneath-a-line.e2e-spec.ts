import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IcebergDto } from '../src/analysis/iceberg/iceberg.dto.ts';
import type { UnitCausesListDto } from '../src/analysis/unit-causes/unit-causes.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

let app: TestApplication;
let executive: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T04:00:00Z' });
  const admin = await app.as('administrator');
  for (const code of ['BG', 'LZ']) {
    const made = await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
    if (made.status >= 300) throw new Error(made.text);
  }
  await putTotals(app, [
    { unit: 'BG', day: '2026-11-02', basis: 'received', layer: 'contact', type: 'unexplained-charge', count: 40 },
    { unit: 'BG', day: '2026-11-03', basis: 'received', layer: 'contact', type: 'unexplained-charge', count: 5 },
    { unit: 'LZ', day: '2026-11-03', basis: 'received', layer: 'contact', type: 'unexplained-charge', count: 7 },
    { unit: 'LZ', day: '2026-11-03', basis: 'received', layer: 'contact', type: 'network', count: 100 },
    // a whole month, and a day of the quarter before
    { unit: 'BG', day: '2026-10-05', basis: 'received', layer: 'ticket', type: 'unexplained-charge', count: 9 },
    { unit: 'BG', day: '2026-09-30', basis: 'received', layer: 'ticket', type: 'unexplained-charge', count: 1000 },
    { unit: 'BG', day: '2026-11-10', basis: 'accepted', type: 'unexplained-charge', count: 3 },
    { unit: 'BG', day: '2026-11-10', basis: 'accepted', type: 'network', count: 1 },
    { unit: 'LZ', day: '2026-11-10', basis: 'accepted', type: 'network', count: 2 },
    { unit: 'LZ', day: '2026-11-12', basis: 'accepted', type: 'attitude', count: 1 },
    { unit: 'LZ', day: '2026-11-12', basis: 'accepted', type: 'marketing', count: 1 },
  ]);
  await coverDays(app, 'root', '2025-01-01', '2026-11-22');
  executive = await app.as('executive');
});

afterAll(() => app.close());

async function asked<Answer>(path: string): Promise<Answer> {
  const answer = await executive.get(`/api/analysis/${path}`);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.json<Answer>();
}

describe('beneath the appeals of a line', () => {
  test('lie the contacts and tickets about the same things, in the same days', async () => {
    const iceberg = await asked<IcebergDto>('iceberg?indicator=unexplained-charge-rate&unit=root&period=2026-Q4');
    expect(iceberg.layers).toEqual([
      { layer: 'contact', count: '52' },
      { layer: 'ticket', count: '9' },
    ]);
    expect([iceberg.counted, iceberg.count]).toEqual([['appeal'], '3']);
    expect(iceberg.contacts).toEqual([
      { day: '2026-11-02', count: '40' },
      { day: '2026-11-03', count: '12' },
    ]);
  });

  test('lie those of the unit asked about, up to the day asked as of', async () => {
    const query = 'iceberg?indicator=user-appeal-rate&unit=LZ&period=2026-Q4&asOf=2026-11-02';
    const { layers, contacts } = await asked<IcebergDto>(query);
    expect([layers.map(({ count }) => count), contacts]).toEqual([['0', '0'], []]);
  });
});

describe('what the units below complain about', () => {
  test('is told by the largest kinds of each', async () => {
    const { items } = await asked<UnitCausesListDto>('unit-causes?indicator=user-appeal-rate&unit=root&period=2026-Q4');
    expect(items.map(({ unit, total, causes, rest }) => [unit, total, causes.map(shareOf), rest])).toEqual([
      ['BG', '4', ['Tariffs and charges 3 75', 'Network quality 1 25'], '0'],
      ['LZ', '4', ['Network quality 2 50', 'Staff attitude 1 25'], '1'],
    ]);
  });

  test('is not told of a line for one thing alone', async () => {
    const query = 'unit-causes?indicator=unexplained-charge-rate&unit=root&period=2026-Q4';
    const { items } = await asked<UnitCausesListDto>(query);
    expect(items.map(({ unit, total, causes }) => [unit, total, causes])).toEqual([
      ['BG', '3', []],
      ['LZ', '0', []],
    ]);
  });
});

function shareOf({ name, count, share }: UnitCausesListDto['items'][number]['causes'][number]): string {
  return `${name.en} ${count} ${share}`;
}

test.each(['iceberg', 'unit-causes'])(
  'an unknown indicator and a unit out of reach are not found by the %s',
  async (what) => {
    expect((await executive.get(`/api/analysis/${what}?indicator=none&unit=BG&period=2026`)).status).toBe(404);
    const head = await app.as('head', 'BG');
    expect((await head.get(`/api/analysis/${what}?indicator=user-appeal-rate&unit=LZ&period=2026`)).status).toBe(404);
  },
);
