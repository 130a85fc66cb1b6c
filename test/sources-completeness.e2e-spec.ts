import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { addDays, daysBetween } from '../src/shared/calendar-day.ts';
import { appeals, push, sourceGround, sourceOf } from './support/watched-source.ts';

let redline: TestApplication;
let admin: Agent;

beforeAll(async () => {
  // 2026-11-22 is a Sunday; ten in the morning in Shanghai
  redline = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await redline.as('administrator');
  await sourceGround(admin);
  const indicator = {
    code: 'appeals',
    name: { zh: '申诉', en: 'Appeals' },
    numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
    denominator: null,
    multiplier: '1',
    decimals: 0,
    period: 'month',
    direction: 'lower',
  };
  await admin.post('/api/indicators', indicator);
});
afterAll(() => redline.close());

interface Board {
  readonly dataAsOf: string | null;
  readonly stale: { days: number } | null;
  readonly missing: { unit: { code: string }; since: string; days: number }[];
  readonly headline: { second: { zh: string } | null };
  readonly children: { unit: { code: string }; note: { zh: string } }[];
}
const board = async () => (await admin.get('/api/board?unit=root&period=2026-11')).json<Board>();
async function at(now: string): Promise<void> {
  redline.clock.set(now);
  admin = await redline.signIn('administrator-root', PASSWORD);
}
/** One appeal of a city on each day of a stretch, both ends included. */
const daily = (from: string, to: string, city: string) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const day = addDays(from, index);
    return `${city}-${day},${day},${city}`;
  });

test('a city whose own source has been silent for three days is named, and nothing is concluded of it', async () => {
  await admin.post('/api/sources', sourceOf('cities', { units: ['BG', 'LZ'], beginsOn: '2026-01-01' }));
  await admin.post('/api/sources', sourceOf('baisha', { unit: 'BS', beginsOn: '2026-01-01' }));
  await push(admin, 'cities', appeals(...daily('2026-01-01', '2026-11-21', 'BG')));
  await push(admin, 'baisha', appeals(...daily('2026-01-01', '2026-11-18', 'BS')));
  const { dataAsOf, stale, missing, headline, children } = await board();
  expect([dataAsOf, stale]).toEqual(['2026-11-21', null]);
  expect(missing).toMatchObject([{ unit: { code: 'BS' }, since: '2026-11-19', days: 3 }]);
  expect(headline.second?.zh).toContain('白沙3天未报，以上不含');
  expect(children.find(({ unit }) => unit.code === 'BS')?.note.zh).toBe('3天未报，不下结论');
});

test('a city without a complaint is delivered with the others', async () => {
  const { children } = await board();
  expect(children.filter(({ unit }) => unit.code !== 'BS').map(({ note }) => note.zh)).not.toContain(
    '3天未报，不下结论',
  );
});

test('the silence ends when the missing days come', async () => {
  await push(admin, 'baisha', appeals(...daily('2026-11-19', '2026-11-21', 'BS')));
  expect((await board()).missing).toEqual([]);
});

test('before half past eight and its grace nobody is late for yesterday', async () => {
  await at('2026-11-23T00:59:00Z');
  expect(await board()).toMatchObject({ dataAsOf: '2026-11-21', stale: null, missing: [] });
  await at('2026-11-23T01:01:00Z');
  expect(await board()).toMatchObject({ dataAsOf: '2026-11-21', stale: { days: 1 } });
});

test('a source of working days owes nothing for the weekend, until Monday', async () => {
  const calendar = { rhythm: 'working-day', weekday: null, monthDay: null, dueTime: '08:30', graceMinutes: 30 };
  for (const code of ['cities', 'baisha']) {
    const { version } = (await admin.get(`/api/sources/${code}`)).json<{ version: number }>();
    const more = code === 'baisha' ? { unit: 'BS', calendar } : { units: ['BG', 'LZ'], calendar };
    const body = { ...sourceOf(code, { ...more, beginsOn: '2026-01-01' }), code: undefined, version };
    expect((await admin.put(`/api/sources/${code}`, body)).status).toBe(200);
  }
  expect(await board()).toMatchObject({ stale: null, missing: [] });
  await redline.dataSource.query(`DELETE FROM source_coverage WHERE source = 'baisha' AND day_from >= '2026-11-19'`);
  await redline.dataSource.query(
    `UPDATE source_coverage SET day_until = '2026-11-19' WHERE day_until > '2026-11-19' AND source = 'baisha'`,
  );
  // Thursday is owed since Friday; Friday to Sunday since Monday half past eight
  await at('2026-11-23T00:00:00Z');
  expect((await board()).missing).toMatchObject([{ unit: { code: 'BS' }, since: '2026-11-19', days: 1 }]);
  await at('2026-11-23T02:00:00Z');
  expect((await board()).missing).toMatchObject([{ unit: { code: 'BS' }, since: '2026-11-19', days: 4 }]);
});
