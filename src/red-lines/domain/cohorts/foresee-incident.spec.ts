import { describe, expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../../shared/working-day.ts';
import { foreseeIncident, type IncidentState } from './foresee-incident.ts';

/** Thursday the 12th; a ticket of the 10th is two working days old, one of the 12th none. */
const STATE: IncidentState = {
  event: '7',
  name: { zh: '割接', en: 'Cut-over' },
  since: '2026-11-10',
  units: [
    { id: 'BG', name: { zh: '滨港', en: 'Bingang' } },
    { id: 'LZ', name: { zh: '澜州', en: 'Lanzhou' } },
  ],
  through: '2026-11-12',
  calendar: MONDAY_TO_FRIDAY,
  feeders: [
    { unitId: 'BG', layer: 'ticket', day: '2026-11-10', count: 20, closedOn: '2026-11-11' },
    { unitId: 'BG', layer: 'ticket', day: '2026-11-10', count: 20, closedOn: null },
    { unitId: 'BG', layer: 'ticket', day: '2026-11-12', count: 10, closedOn: null },
    { unitId: 'LZ', layer: 'ticket', day: '2026-11-12', count: 20, closedOn: null },
  ],
  counted: [
    { unitId: 'BG', versionId: '2', day: '2026-11-11', count: 2 },
    { unitId: 'BG', versionId: '2', day: '2026-11-12', count: 1 },
    { unitId: 'LZ', versionId: '2', day: '2026-11-12', count: 1 },
  ],
  ticketsOfContacts: { came: 0, from: 0 },
  contactToTicket: { shares: [0.5, 0.5] },
  ticketToAppeal: { shares: [0, 0.5, 0.25, 0.25] },
};
const APPEALS = { versionId: '2', layers: ['appeal'], history: { came: 99.5, from: 999.5 } } as const;
const ALL = new Set(['BG', 'LZ']);

describe('an incident foreseen', () => {
  test('brings its open tickets at the rate all of it has shown', () => {
    // decided: half of 20 closed after a day and three quarters of 20 open are 25; rate (4 + 4) ÷ (40 + 25) = 8 ÷ 65
    // undecided: 5 of the 10th and 30 of the 12th are 35; of shape 8
    const cohort = foreseeIncident(STATE, APPEALS, ALL);
    const mean = (35 * 8) / 65;
    expect(cohort?.further.mean).toBeCloseTo(mean, 10);
    expect(cohort?.further.variance).toBeCloseTo(mean + (mean * mean) / 8, 10);
    expect(cohort?.counted).toEqual([
      { day: '2026-11-11', count: 2 },
      { day: '2026-11-12', count: 2 },
    ]);
  });

  test('is divided among its units by their own tickets, at the rate of the whole', () => {
    const [bingang, lanzhou] = ['BG', 'LZ'].map((unit) => foreseeIncident(STATE, APPEALS, new Set([unit])));
    expect(bingang?.further.mean).toBeCloseTo((15 * 8) / 65, 10);
    expect(lanzhou?.further.mean).toBeCloseTo((20 * 8) / 65, 10);
    expect(lanzhou?.counted).toEqual([{ day: '2026-11-12', count: 1 }]);
    // whoever reads one city is not told of the other
    expect([bingang, lanzhou].map((each) => each?.units.map(({ zh }) => zh))).toEqual([['滨港'], ['澜州']]);
  });

  test('has brought it all by the third working day after, over a weekend', () => {
    expect(foreseeIncident(STATE, APPEALS, ALL)?.until).toBe('2026-11-17');
  });

  test('counts the tickets its contacts will yet become', () => {
    // 20 contacts of today, half of them decided, and no history: (1 + 70) ÷ (50 + 10) tickets each
    const called = {
      ...STATE.feeders[0],
      unitId: 'BG',
      layer: 'contact',
      day: '2026-11-12',
      count: 20,
      closedOn: null,
    } as const;
    const without = foreseeIncident(STATE, APPEALS, ALL)?.further.mean ?? 0;
    const cohort = foreseeIncident({ ...STATE, feeders: [...STATE.feeders, called] }, APPEALS, ALL);
    expect(cohort?.further.mean).toBeCloseTo(without + (10 * (71 / 60) * 8) / 65, 10);
  });

  test('brings nothing to a unit it does not concern, nor to a line of another layer', () => {
    expect(foreseeIncident(STATE, APPEALS, new Set(['QZ']))).toBeUndefined();
    expect(foreseeIncident(STATE, { ...APPEALS, versionId: '9', layers: ['contact'] }, ALL)).toBeUndefined();
  });
});
