import { describe, expect, test } from '@jest/globals';
import { type ScoredForecast, scoreOf } from './score.ts';

const KEPT = { count: 26, breached: false, breachedOn: null };
const BREACHED = { count: 33, breached: true, breachedOn: '2026-09-13' };

function forecast(change: Partial<ScoredForecast>): ScoredForecast {
  const base = { unit: 'yunling', period: '2026-Q3', asOf: '2026-08-21', low: 22, high: 30, naive: 26, allowance: 29 };
  return { ...base, probability: 0.2, outcome: KEPT, ...change };
}

describe('a score', () => {
  test('is that of the probabilities beside that of the run-rate', () => {
    const score = scoreOf(
      [forecast({}), forecast({ unit: 'bingang', probability: 0.7, outcome: BREACHED, high: 34 })],
      0.5,
    );
    // (0.2² + 0.3²) ÷ 2 = 0.065; the run-rate, 26 of 29, said no twice: (0 + 1) ÷ 2
    expect(score?.brier).toBeCloseTo(0.065, 10);
    expect(score).toMatchObject({ forecasts: 2, breaches: 1, naiveBrier: 0.5, covered: 1 });
    expect(score?.alarms).toEqual({ given: 1, right: 1, wrong: 0, missed: 0, medianLead: 23 });
    expect(score?.naiveAlarms).toEqual({ given: 0, right: 0, wrong: 0, missed: 1, medianLead: null });
  });

  test('counts totals outside the interval', () => {
    expect(scoreOf([forecast({ low: 27 }), forecast({ unit: 'b', high: 26 })], 0.5)?.covered).toBe(0.5);
  });

  test('counts an alarm once, on its first day, however often it is repeated', () => {
    const days = ['2026-08-21', '2026-08-28', '2026-09-04'].map((asOf, place) =>
      forecast({ asOf, probability: [0.3, 0.5, 0.9][place] ?? 0, outcome: BREACHED }),
    );
    expect(scoreOf(days.toReversed(), 0.5)?.alarms).toEqual({
      given: 1,
      right: 1,
      wrong: 0,
      missed: 0,
      medianLead: 16,
    });
  });

  test('names false alarms', () => {
    expect(scoreOf([forecast({ probability: 0.5, naive: 30 })], 0.5)).toMatchObject({
      alarms: { given: 1, right: 0, wrong: 1, missed: 0 },
      naiveAlarms: { given: 1, wrong: 1 },
    });
  });

  test('leaves out what was said after the line had been passed', () => {
    expect(scoreOf([forecast({ asOf: '2026-09-13', probability: 1, outcome: BREACHED })], 0.5)).toBeNull();
  });

  test('of nothing is none', () => {
    expect(scoreOf([], 0.5)).toBeNull();
  });
});
