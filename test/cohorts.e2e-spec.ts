import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readCountedSides } from '../src/complaints/counts/counted-sides.ts';
import { learntHistory } from '../src/red-lines/cohorts/learnt-history.ts';
import type { Agent } from './support/agent.ts';
import { startApplication, type TestApplication } from './support/application.ts';
import { complaintBody } from './support/complaint-body.ts';
import { incidentBody } from './support/incident-body.ts';
import { expectSound } from './support/invariants.ts';
import { publishTotals, twoCities } from './support/two-cities.ts';

let redline: TestApplication;
let admin: Agent;
let event: { id: string };

/** A thousand tickets and 160 appeals in the year before; on Thursday the 19th twenty tickets, on Friday one appeal. */
beforeAll(async () => {
  redline = await startApplication({ now: '2026-11-21T02:00:00Z' });
  admin = await redline.as('administrator');
  await twoCities(admin);
  await publishTotals(admin, [
    '2026-05-11,LZ,ticket,不明扣费,1000,received',
    '2026-05-12,LZ,appeal,不明扣费,100,accepted',
  ]);
  const own = { unit: 'BG', type: '不明扣费', text: '叠加包扣了两次' };
  for (let number = 1; number <= 20; number += 1)
    await admin.put(
      `/api/complaints/crm/T${number}`,
      complaintBody({ ...own, layer: 'ticket', receivedAt: '2026-11-19' }),
    );
  await admin.put(
    '/api/complaints/crm/A1',
    complaintBody({ ...own, layer: 'appeal', receivedAt: '2026-11-20', acceptedAt: '2026-11-20' }),
  );
  event = (await admin.post('/api/events', incidentBody('BG', { firstDay: '2026-11-19' }))).json<{ id: string }>();
});
afterAll(() => redline.close());
afterEach(() => expectSound(admin));

interface Seen {
  readonly cohorts: { event: string; counted: string; recentShare: string | null; further: { expected: string } }[];
}

async function projection(unit: string, asOf: string): Promise<Seen> {
  const address = `/api/readings?unit=${unit}&period=2026&asOf=${asOf}&limit=miit-unexplained-year`;
  const [reading] = (await admin.get(address)).json<{ items: { projection: Seen }[] }>().items;
  if (reading === undefined) throw new Error(`no reading of ${unit}`);
  return reading.projection;
}

describe('an incident in a projection', () => {
  test('is what it has brought, and what its open tickets will bring at the rate history and it have shown', async () => {
    // a tenth of twenty is decided: (4 + 1) ÷ (4 ÷ 0.16 + 2) = 0.19 of the eighteen others are 3.3
    const { cohorts } = await projection('BG', '2026-11-20');
    expect(cohorts).toMatchObject([{ event: event.id, counted: '1', recentShare: '1.00', further: { expected: '3' } }]);
  });

  test('belongs to the units above it, and not to its neighbours', async () => {
    expect((await projection('root', '2026-11-20')).cohorts).toMatchObject([
      { counted: '1', further: { expected: '3' } },
    ]);
    expect((await projection('LZ', '2026-11-20')).cohorts).toEqual([]);
  });

  test('looked back upon stands as it stood that day', async () => {
    // twenty of the same day, nothing decided, nothing come: 0.16 of them are 3.2
    expect((await projection('BG', '2026-11-19')).cohorts).toMatchObject([
      { counted: '0', further: { expected: '3' } },
    ]);
    expect((await projection('BG', '2026-11-18')).cohorts).toEqual([]);
  });

  test('brings nothing more once its tickets are closed', async () => {
    for (let number = 1; number <= 20; number += 1)
      await admin.put(
        `/api/complaints/crm/T${number}`,
        complaintBody({
          unit: 'BG',
          type: '不明扣费',
          layer: 'ticket',
          receivedAt: '2026-11-19',
          closedAt: '2026-11-20',
        }),
      );
    expect((await projection('BG', '2026-11-20')).cohorts).toMatchObject([
      { counted: '1', further: { expected: '0' } },
    ]);
  });

  test('is pace like any other once the event is taken back', async () => {
    await admin.post(`/api/events/${event.id}/withdrawal`, { reason: '不是故障', version: 1 });
    expect((await projection('BG', '2026-11-20')).cohorts).toEqual([]);
  });
});

describe('an indicator that asks more than a type', () => {
  const FAULTS = {
    code: 'own-faults',
    name: { zh: '责任申诉', en: 'Upheld appeals' },
    numerator: {
      layers: ['appeal'],
      types: ['unexplained-charge'],
      dateBasis: 'accepted',
      flags: { substantiated: true },
    },
    denominator: null,
    multiplier: '1',
    decimals: 0,
    period: 'year',
  };
  const LINE = { code: 'own-faults-year', indicator: 'own-faults', unit: '*', kind: 'red-line', operator: '<=' };

  test('expects of an incident what became its own, not every appeal of the type', async () => {
    await admin.post('/api/indicators', FAULTS);
    await admin.post('/api/limits', { ...LINE, value: '50', period: 'year', validFrom: '2020-01-01' });
    // of a thousand tickets a hundred became appeals in May and sixty came in October, told as totals; ten more by rows,
    // one of them upheld
    for (let number = 1; number <= 10; number += 1)
      await admin.put(
        `/api/complaints/crm/M${number}`,
        complaintBody({
          unit: 'LZ',
          type: '不明扣费',
          layer: 'appeal',
          receivedAt: '2026-05-12',
          acceptedAt: '2026-05-12',
          substantiated: number === 1,
        }),
      );
    const { manager } = redline.dataSource;
    const sides = (await readCountedSides(manager)).filter(({ side }) => side === 'numerator');
    const history = await learntHistory(manager, ['unexplained-charge'], sides, '2026-11-19');
    const counted = history.filter(({ what }) => what === 'counted').map(({ count }) => count);
    expect(counted.toSorted()).toEqual(['1', '170', '170']);
  });
});
