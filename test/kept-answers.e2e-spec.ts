import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';

const BOARD = '/api/board?unit=root&period=2026-Q4&asOf=2026-11-21';

let app: TestApplication;
let administrator: Agent;

beforeAll(async () => {
  app = await startApplication();
  administrator = await app.as('administrator');
});

afterAll(async () => {
  await app.close();
});

/** How many statements about counts a board needs. */
async function countsRead(): Promise<number> {
  const query = jest.spyOn(app.dataSource.manager, 'query');
  try {
    expect((await administrator.get(BOARD)).status).toBe(200);
    return query.mock.calls.filter(([sql]) => sql.includes('daily_indicator_counts')).length;
  } finally {
    query.mockRestore();
  }
}

test('a board asked for again is not read again until something has changed', async () => {
  expect(await countsRead()).toBeGreaterThan(0);
  expect(await countsRead()).toBe(0);
  await administrator.put('/api/complaints/crm/K1', complaintBody({ acceptedAt: '2026-11-20T10:00:00+08:00' }));
  expect(await countsRead()).toBeGreaterThan(0);
});

test('a complaint pushed is on the next board, every time', async () => {
  const counted = async () =>
    (await administrator.get(BOARD))
      .json<{ cards: { reading: { count: string } }[] }>()
      .cards.map(({ reading }) => Number(reading.count));
  for (let number = 1; number <= 20; number += 1) {
    const before = await counted();
    await administrator.put(
      `/api/complaints/crm/N${number}`,
      complaintBody({ layer: 'appeal', acceptedAt: '2026-11-20T10:00:00+08:00' }),
    );
    const after = await counted();
    expect(after[0]).toBe((before[0] ?? 0) + 1);
  }
});

test('an answer kept for one is nobody else’s: another unit’s reader is refused, and no cache between may keep it', async () => {
  for (const code of ['BG', 'LZ']) {
    await administrator.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent: null });
  }
  const [own, other] = [await app.as('head', 'BG'), await app.as('head', 'LZ')];
  const board = '/api/board?unit=BG&period=2026-Q4&asOf=2026-11-21';
  for (const reader of [own, administrator, own]) {
    const { status, headers } = await reader.get(board);
    expect([status, headers['cache-control'], headers['etag']]).toEqual([200, 'no-store', undefined]);
    expect((await other.get(board)).status).toBe(404);
    expect((await app.anonymous().get(board)).status).toBe(401);
  }
});
