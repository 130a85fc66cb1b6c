import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoardDto } from '../src/red-lines/board/board.dto.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';

const MALICIOUS = {
  code: 'malicious-charge',
  name: { zh: '恶意扣费', en: 'Malicious charges' },
  numerator: {
    layers: ['appeal'],
    types: ['malicious-charge'],
    flags: { substantiated: true },
    dateBasis: 'accepted',
  },
  denominator: null,
  multiplier: '1',
  decimals: 0,
  period: 'quarter',
  confirmation: { workingDays: 7, by: '合规部 李' },
};
const NONE = {
  code: 'no-malicious',
  indicator: 'malicious-charge',
  unit: '*',
  kind: 'zero-tolerance',
  operator: '=',
  value: '0',
  period: 'year',
  validFrom: '2015-01-01',
};

let app: TestApplication;
let admin: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await app.as('administrator');
  for (const code of ['BG', 'LZ'])
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  await admin.post('/api/units', { code: 'LZ-1', name: { zh: '江右', en: 'Jiangyou' }, kind: 'county', parent: 'LZ' });
  await admin.post('/api/indicators', MALICIOUS);
  await admin.post('/api/limits', NONE);
  // in a county of that city
  await put('a', 'LZ-1', '2026-11-18');
  await put('b', 'BG', '2026-11-19');
  await put('denied', 'BG', '2026-11-02', { substantiated: false });
  await put('another-type', 'BG', '2026-11-02', { type: '不明扣费' });
  await put('a-ticket', 'BG', '2026-11-02', { layer: 'ticket' });
  await put('last-year', 'BG', '2025-12-30');
});
afterAll(() => app?.close());

async function put(number: string, unit: string, day: string, fields: object = {}): Promise<void> {
  const at = `${day}T10:00:00+08:00`;
  const body = complaintBody({ unit, type: '恶意扣费', receivedAt: at, acceptedAt: at, ...fields });
  const { status, text } = await admin.put(`/api/complaints/calls/${number}`, body);
  if (status > 201) throw new Error(`${status}: ${text}`);
}

const cardAt = async (unit: string, asOf = '2026-11-22') => {
  const { cards } = (await admin.get(`/api/board?unit=${unit}&asOf=${asOf}`)).json<BoardDto>();
  return cards.find(({ reading }) => reading.indicator === 'malicious-charge');
};
const listed = async (unit: string) => {
  const asked = `unit=${unit}&indicator=malicious-charge&period=2026&confirmation=awaiting&sort=oldest`;
  const { items, total } = (await admin.get(`/api/complaints?${asked}`)).json<{
    items: { number: string }[];
    total: unknown;
  }>();
  return { numbers: items.map(({ number }) => number), total };
};

describe('what nobody has judged yet', () => {
  test('is not counted, and stands beside the count with the oldest, its deadline and who decides', async () => {
    const card = await cardAt('root');
    expect([card?.reading.count, card?.reading.status]).toEqual(['0', 'inside']);
    // seven working days after Wednesday the 18th
    expect(card?.awaited).toEqual({
      count: '2',
      unit: { code: 'LZ', name: { zh: 'LZ', en: 'LZ' } },
      since: '2026-11-18',
      decideBy: '2026-11-27',
      overdue: false,
      by: '合规部 李',
    });
  });

  test('is a unit’s own, of the day asked about', async () => {
    expect((await cardAt('BG'))?.awaited).toMatchObject({ count: '1', since: '2026-11-19' });
    expect((await cardAt('root', '2026-11-18'))?.awaited).toMatchObject({ count: '1', unit: { code: 'LZ' } });
    expect((await cardAt('root', '2026-11-17'))?.awaited).toBeNull();
  });

  test('opens as the list of exactly these complaints', async () => {
    expect((await listed('root')).numbers).toEqual(['a', 'b']);
    expect((await listed('BG')).numbers).toEqual(['b']);
  });

  test('is said to be late once its day has passed', async () => {
    app.clock.set('2026-11-28T02:00:00Z');
    admin = await app.as('administrator');
    expect((await cardAt('root', '2026-11-28'))?.awaited).toMatchObject({ decideBy: '2026-11-27', overdue: true });
  });

  test('is counted when it is judged right, and gone when it is not', async () => {
    await put('a', 'LZ-1', '2026-11-18', { substantiated: true });
    await put('b', 'BG', '2026-11-19', { substantiated: false });
    const card = await cardAt('root', '2026-11-28');
    expect([card?.awaited, card?.reading.count, card?.reading.status, card?.reading.breachedOn]).toEqual([
      null,
      '1',
      'breached',
      '2026-11-18',
    ]);
    expect((await listed('root')).numbers).toEqual([]);
  });
});

test('a line that counts everything waits for nobody', async () => {
  const { cards } = (await admin.get('/api/board?unit=root')).json<BoardDto>();
  expect(cards.filter(({ awaited }) => awaited !== null)).toEqual([]);
});
