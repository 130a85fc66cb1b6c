import { describe, expect, test } from '@jest/globals';
import { conversion } from './conversion.ts';
import { conversionOf, feedersOf, stillToCome, undecided } from './incident-forecast.ts';
import { arrivedBy, learntLags, nearlyAll, USUAL_TICKET_TO_APPEAL } from './lags.ts';

/** Half on the first day, a quarter on each of the next two. */
const LAGS = { shares: [0, 0.5, 0.25, 0.25] };

describe('lags', () => {
  test.each([
    [-1, 0],
    [0, 0],
    [1, 0.5],
    [2, 0.75],
    [3, 1],
    [30, 1],
  ])('after %i days %d has come', (age, share) => {
    expect(arrivedBy(LAGS, age)).toBe(share);
  });

  test('are the usual ones where nobody could be followed', () => {
    const { shares } = learntLags([], USUAL_TICKET_TO_APPEAL);
    shares.forEach((share, lag) => expect(share).toBeCloseTo(USUAL_TICKET_TO_APPEAL.shares[lag] ?? -1, 12));
  });

  test('learnt from twenty customers weigh as much as the usual ones', () => {
    // usual 0.5 on day one, own all on day two: (10 + 0) ÷ 40 and (5 + 20) ÷ 40
    const { shares } = learntLags(Array<number>(20).fill(2), LAGS);
    expect(shares).toEqual([0, 0.25, 0.625, 0.125]);
  });

  test('longer than any usual one count as the longest', () => {
    expect(learntLags(Array<number>(20).fill(60), LAGS).shares[3]).toBe(0.625);
  });

  test('have nearly all come with the last twentieth outstanding', () => {
    expect(nearlyAll({ shares: [0.5, 0.45, 0.04, 0.01] })).toBe(1);
    expect(nearlyAll(LAGS)).toBe(3);
  });
});

describe('a conversion', () => {
  test('of an incident that has shown nothing yet is history’s, worth four', () => {
    const { mean, shape } = conversion({ came: 99.5, from: 999.5 }, { came: 0, from: 0 });
    expect([mean, shape]).toEqual([0.1, 4]);
  });

  test('is corrected by what the incident shows: (4 + 16) ÷ (40 + 60) of history’s tenth and sixteen of sixty', () => {
    const { mean, shape } = conversion({ came: 99.5, from: 999.5 }, { came: 16, from: 60 });
    expect([mean, shape]).toEqual([0.2, 20]);
  });

  test('without any history is hardly known, and soon the incident’s own', () => {
    expect(conversion({ came: 0, from: 0 }, { came: 0, from: 0 })).toEqual({ mean: 0.02, shape: 1 });
    expect(conversion({ came: 0, from: 0 }, { came: 99, from: 950 }).mean).toBe(0.1);
  });
});

describe('an incident', () => {
  const day = (count: number, age: number, closedAfter: number | null = null) =>
    feedersOf(count, { age, closedAfter }, LAGS);
  const feeders = [day(30, 3), day(10, 3, 1), day(10, 1), day(10, 1, 0), day(10, 0)];

  test('has decided of the open what is old enough, of the closed what they had time for', () => {
    // open: half of ten of yesterday, all ten of today
    expect(undecided(feeders)).toBe(15);
    // open 30 + 5; ten closed after a day had half their time, ten closed at once none
    // decided 40 with 5 come, history 0.1 worth 4 of 40: (4 + 5) ÷ (40 + 40)
    const step = { feeders, came: 5, history: { came: 99.5, from: 999.5 } };
    expect(conversionOf(step).mean).toBeCloseTo(9 / 80, 12);
  });

  test('still brings its undecided at its own rate, with the uncertainty of the rate in the variance', () => {
    // 15 at 0.2 are 3; of shape 9 the variance is 3 + 9 ÷ 9
    expect(stillToCome({ mean: 0.2, shape: 9 }, 15)).toEqual({ mean: 3, variance: 4 });
  });

  test('settled altogether brings nothing more', () => {
    expect(stillToCome({ mean: 0.2, shape: 9 }, undecided([day(8, 0, 0)])).mean).toBe(0);
  });
});
