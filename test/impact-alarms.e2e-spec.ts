import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../src/shared/calendar-day.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import type { Agent } from './support/agent.ts';
import { impactOf, type ImpactReading, propose } from './support/change-proposals.ts';
import { coverDays, putTotals } from './support/daily-totals.ts';

const QUARTERLY = {
  code: 'quarterly',
  name: { zh: '季申诉量', en: 'Appeals a quarter' },
  numerator: { layers: ['appeal'], types: ['network'], dateBasis: 'accepted' },
  denominator: null,
  multiplier: '1',
  decimals: 0,
  period: 'quarter',
};
const WITH_SERVICE = { ...QUARTERLY, numerator: { ...QUARTERLY.numerator, types: ['network', 'service'] } };

let app: TestApplication;
let admin: Agent;

/** Since July 2024 one appeal about the service a day, and one about the network a week: about 105 a quarter. */
beforeAll(async () => {
  app = await startApplication({ now: '2026-11-22T02:00:00Z' });
  admin = await app.as('administrator');
  await admin.post('/api/units', { code: 'BG', name: { zh: '滨港', en: 'Bingang' }, kind: 'city', parent: null });
  const days = Array.from({ length: 874 }, (_, place) => addDays('2024-07-01', place));
  const appeal = { unit: 'BG', basis: 'accepted', count: 1 } as const;
  await putTotals(app, [
    ...days.map((day) => ({ ...appeal, day, type: 'service' })),
    ...days.filter((_, place) => place % 7 === 0).map((day) => ({ ...appeal, day, type: 'network' })),
  ]);
  await coverDays(app, 'root', '2024-07-01', '2026-11-22');
  await admin.post('/api/indicators', QUARTERLY);
  const line = { code: 'at-most', indicator: 'quarterly', unit: '*', kind: 'target', operator: '<=', value: '90' };
  await admin.post('/api/limits', { ...line, period: 'quarter', validFrom: '2020-01-01' });
});
afterAll(() => app.close());

const risksOf = ({ before, after }: ImpactReading) => [before?.risk, after?.risk];

describe('the alarms of an impact', () => {
  test('come and go at the month ends on which the quarter still ran; verdicts flip at its end', async () => {
    const li = await app.as('compliance');
    const { id, summary } = await propose(li, {
      kind: 'indicator',
      definition: WITH_SERVICE,
      effectiveFrom: '2026-10-01',
    });
    // the company and its city: 8 quarters ended in the 24 months, on 16 days they still ran
    expect(summary).toMatchObject({ readings: 48, flips: 16, alarmFlips: 32, days: 8, units: 2, movedDays: 24 });
    const readings = await impactOf(li, id);
    expect(readings.map(({ flips, alarmFlips }) => [flips, alarmFlips])).toEqual([
      ...Array<[boolean, boolean]>(16).fill([true, false]),
      ...Array<[boolean, boolean]>(32).fill([false, true]),
    ]);
    const ended = readings.filter(({ flips }) => flips);
    expect(ended.every(({ asOf }) => ['03-31', '06-30', '09-30', '12-31'].includes(asOf.slice(5)))).toBe(true);
    expect(ended.map(risksOf)).toEqual(ended.map(() => [null, null]));
    // a quarter's appeals are hardly begun in a month, but their pace says where they end
    expect(readings.filter(({ alarmFlips }) => alarmFlips).map(risksOf)).toEqual(
      Array.from({ length: 32 }, () => ['inside', 'expected']),
    );
    await matchesReadings(li, id, readings);
  });
});

/** What was told of the present quarter is what the readings say, before the change and after it. */
async function matchesReadings(li: Agent, id: string, readings: readonly ImpactReading[]): Promise<void> {
  const present = readings.find(({ unit, asOf }) => unit === 'BG' && asOf === '2026-11-22');
  const riskNow = async () => {
    const answer = await li.get('/api/readings?unit=BG&period=2026-Q4&indicator=quarterly');
    return answer.json<{ items: { risk: string }[] }>().items[0]?.risk;
  };
  const before = await riskNow();
  const approval = await (await app.as('signatory')).post(`/api/change-proposals/${id}/approval`, { reason: '同意' });
  expect(approval.status).toBe(200);
  expect([before, await riskNow()]).toEqual([present?.before?.risk, present?.after?.risk]);
}
