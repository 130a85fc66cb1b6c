import { describe, expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../../shared/working-day.ts';
import { incompleteDays, knownAfter, missingOf } from './reporting-lag.ts';

describe('the share known after so many days', () => {
  test('is all of it where nothing has been learnt', () => {
    expect(knownAfter([], [])).toEqual([1]);
  });

  test('is drawn towards no lag by twenty complaints', () => {
    // 40 after a day and 40 after two, and twenty at once: 20, 60, 100 of a hundred
    expect(knownAfter([], [0, 40, 40])).toEqual([expect.closeTo(0.2), expect.closeTo(0.6), 1]);
  });

  test('is drawn from a unit’s own towards the company’s by a hundred', () => {
    // the company: half at once, half after a day; a hundred of its own, all after a day: 50 and 150 of two hundred
    expect(knownAfter([0, 100], [480, 500])).toEqual([expect.closeTo(0.25), 1]);
  });
});

describe('what is missing', () => {
  const lag = { working: true, known: [0.4, 0.75, 0.9, 1] };

  test('goes back in working days: of a Sunday, its Saturday and Friday as much, of Thursday less', () => {
    const missing = missingOf(lag, MONDAY_TO_FRIDAY, { through: '2026-11-22', knownUntil: '2026-11-22' });
    expect(missing).toEqual([0.6, 0.6, 0.6, 0.25, 0.1].map((share) => expect.closeTo(share, 12)));
  });

  test('goes back in days where complaints come in on every day', () => {
    const daily = missingOf({ ...lag, working: false }, MONDAY_TO_FRIDAY, {
      through: '2026-11-22',
      knownUntil: '2026-11-22',
    });
    expect(daily).toEqual([0.6, 0.25, 0.1].map((share) => expect.closeTo(share, 12)));
  });

  test('is less of a day looked back upon, and nothing once it has had its time', () => {
    const seen = (knownUntil: string) => missingOf(lag, MONDAY_TO_FRIDAY, { through: '2026-11-18', knownUntil });
    expect(seen('2026-11-19')).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.1, 12)]);
    expect(seen('2026-11-23')).toEqual([]);
    expect(seen('2027-06-01')).toEqual([]);
  });
});

test.each([
  [[], 0],
  [[0.05], 0],
  [[0.1], 0],
  [[0.11, 0.1], 1],
  [[0.6, 0.6, 0.6, 0.25, 0.1], 4],
])('of %j the days with less than nine tenths are incomplete: %i', (missing, days) => {
  expect(incompleteDays(missing)).toBe(days);
});
