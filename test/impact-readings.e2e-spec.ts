import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReadingDto } from '../src/red-lines/readings/reading.dto.ts';
import { addDays } from '../src/shared/calendar-day.ts';
import { periodContaining, periodsUpTo } from '../src/shared/period.ts';
import type { Agent } from './support/agent.ts';
import { PASSWORD, startApplication, type TestApplication } from './support/application.ts';
import { type ImpactReading, impactOf, propose } from './support/change-proposals.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';
import { RandomCounts } from './support/random-counts.ts';
import { randomIndicator, randomLimit, randomTotals } from './support/random-definitions.ts';
import { addUser } from './support/test-users.ts';

/** So many readings of an impact are asked for again, of those before the change and of those after. */
const ASKED_AGAIN = 40;
/** Before any day an impact looks at: the change then counts as though it had always been so. */
const FROM_OF_OLD = '2022-01-01';

let app: TestApplication;
let li: Agent;
let zhou: Agent;

beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  const admin = await app.as('administrator');
  const random = new RandomCounts(11);
  for (const [code, parent] of [
    ['BG', null],
    ['BG-1', 'BG'],
    ['LZ', null],
  ])
    await admin.post('/api/units', { code, name: { zh: code, en: code }, kind: 'city', parent });
  const months = periodsUpTo(periodContaining('month', '2026-10-01'), 36).map(({ code }) => code);
  const items = ['BG', 'BG-1', 'LZ'].flatMap((unit) =>
    // some months of some units were never delivered
    months
      .filter(() => random.even() < 0.97)
      .map((period) => ({ unit, period, value: String(1000 + random.count(500)) })),
  );
  await admin.put('/api/customer-base', { series: 'customers', grain: 'month', items });
  const days = Array.from({ length: 360 }, (_, place) => addDays('2026-11-21', -3 * place));
  await putTotals(app, randomTotals(random, days));
  await coverDays(app, 'root', '2023-01-01', '2026-11-22');
  for (const [username, role] of [
    ['li', 'compliance'],
    ['zhou', 'signatory'],
  ] as const)
    await addUser(app.dataSource, { username, role, unit: 'root', password: PASSWORD });
  [li, zhou] = [await app.signIn('li', PASSWORD), await app.signIn('zhou', PASSWORD)];
});

afterAll(() => app.close());

/** What the readings route says of the unit, line, period and day of an impact's reading. */
async function readAgain({ unit, limit, period, asOf }: ImpactReading, indicator: string) {
  const line = limit === null ? '' : `&limit=${limit}`;
  const address = `/api/readings?unit=${unit}&period=${period}&asOf=${asOf}&indicator=${indicator}${line}`;
  const answer = await li.get(address);
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${answer.text}`);
  const found = answer.json<{ items: ReadingDto[] }>().items.find((each) => each.period === period);
  if (found === undefined) return null;
  const { count, base, rate, status, limitValue } = found;
  return { count, base, rate, status, limitValue };
}

function told(outcome: ImpactReading['before']) {
  if (outcome === null) return null;
  const { count, base, rate, status, limitValue } = outcome;
  return { count, base, rate, status, limitValue };
}

/** Some of the readings, the flips among them. */
function some(random: RandomCounts, rows: readonly ImpactReading[]): ImpactReading[] {
  const share = ASKED_AGAIN / rows.length;
  return rows.filter((_, place) => place < 5 || random.even() < share);
}

/** Proposes a change, holds its impact against the readings, puts it in force, and holds it against them again. */
async function expectImpactToBeReadings(random: RandomCounts, indicator: string, change: object): Promise<void> {
  const { id } = await propose(li, { ...change, effectiveFrom: FROM_OF_OLD });
  const rows = some(random, await impactOf(li, id));
  const placeOf = ({ unit, limit, period, asOf }: ImpactReading) => `${unit} ${limit} ${period} ${asOf}`;
  const asTold = (side: 'before' | 'after') => rows.map((row) => [placeOf(row), told(row[side])]);
  const asRead = async (side: 'before' | 'after') => {
    const read: [string, unknown][] = [];
    for (const row of rows) read.push([placeOf(row), row[side] === null ? null : await readAgain(row, indicator)]);
    return read;
  };
  expect(rows.length).toBeGreaterThan(20);
  expect(asTold('before')).toEqual(await asRead('before'));
  expect((await zhou.post(`/api/change-proposals/${id}/approval`, { reason: '同意' })).status).toBe(200);
  expect(asTold('after')).toEqual(await asRead('after'));
}

describe('the impact of a change is what the readings say once it is in force', () => {
  test.each([1, 2, 3, 4, 6])('of an indicator and of its limit, drawn at random (%i)', async (seed) => {
    const random = new RandomCounts(1000 + seed);
    const admin = await app.as('administrator');
    const code = `rate-${seed}`;
    const first = randomIndicator(random, code);
    const limit = randomLimit(random, `limit-${seed}`, first);
    const other = randomLimit(random, `other-${seed}`, first);
    expect((await admin.post('/api/indicators', first)).status).toBe(201);
    // one indicator in six has no limit: its bare figures are compared
    if (seed % 6 !== 0) for (const each of [limit, other]) await admin.post('/api/limits', each);
    await expectImpactToBeReadings(random, code, { kind: 'indicator', definition: randomIndicator(random, code) });
    if (seed % 6 === 0) return;
    const redrawn = { ...randomLimit(random, limit.code, first), unit: limit.unit };
    await expectImpactToBeReadings(random, code, { kind: 'limit', definition: redrawn });
  });
});
