import { describe, expect, test } from '@jest/globals';
import { RandomCounts } from '../../../../test/support/random-counts.ts';
import { SimulatedPeriods } from '../../../../test/support/simulated-unit.ts';
import { addDays } from '../../../shared/calendar-day.ts';
import { type Period, daysOf, parsePeriod } from '../../../shared/period.ts';
import { breachChance, project } from './projection.ts';
import type { Prospect } from './prospect.ts';

const SEED = 20_261_122;
const QUARTER = quarter('2026-Q4');
const SIMULATED = new SimulatedPeriods(QUARTER);
const STEADY = [1, 1, 1, 1];

function quarter(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

function chanceOf(prospect: Prospect, left: number): number {
  return breachChance({ ...prospect, surges: [], left }) ?? Number.NaN;
}

describe('early in a quarter, a unit of 1.5 million customers at 60 % of its line', () => {
  // 20 per million allow 30; 18 come
  const [allowed, come] = [30, 18];
  const starts = 10_000;

  const days = [3, 10];
  const called = days.map(() => ({ withPrior: 0, without: 0 }));
  const random = new RandomCounts(SEED);
  for (let start = 0; start < starts; start += 1) {
    const unit = SIMULATED.unit(random, { perDay: come / daysOf(QUARTER), dispersion: 1, levels: STEADY });
    for (const [place, day] of days.entries()) {
      const next = addDays(QUARTER.start, day);
      const prospect = unit.prospect(addDays(next, -1));
      const left = allowed - unit.counted(QUARTER.start, next);
      const tally = called[place];
      if (tally === undefined) continue;
      if (chanceOf(prospect, left) >= 0.5) tally.withPrior += 1;
      if (chanceOf({ ...prospect, prior: { counted: 0, elapsed: 0 } }, left) >= 0.5) tally.without += 1;
    }
  }

  test.each(days.map((day, place) => [day, called[place]] as const))(
    'is not called expected on day %i in more than one of a hundred starts',
    (_, tally) => {
      expect((tally?.withPrior ?? starts) / starts).toBeLessThanOrEqual(0.01);
      // so many it would be without the periods before (SCREENS §0)
      expect((tally?.without ?? 0) / starts).toBeGreaterThan(0.05);
    },
  );
});

describe('on history whose truth is known', () => {
  interface Outcome {
    readonly probability: number;
    readonly naive: number;
    readonly breached: number;
    /** Counts are whole: a total on an end of the interval is half inside. */
    readonly covered: number;
  }

  /** One quarter of a unit, asked about on one of its days; its level drifts a little from quarter to quarter. */
  function outcome(random: RandomCounts, perQuarter: number, dispersion: number): Outcome {
    const levels = STEADY.map(() => random.between(0.9, 1.1));
    const unit = SIMULATED.unit(random, { perDay: perQuarter / daysOf(QUARTER), dispersion, levels });
    const day = Math.floor(random.between(10, 85));
    const next = addDays(QUARTER.start, day);
    const [soFar, total] = [unit.counted(QUARTER.start, next), unit.counted(QUARTER.start, QUARTER.end)];
    const spread = Math.sqrt(perQuarter * dispersion);
    const allowed = Math.max(1, Math.round(perQuarter + random.between(-1, 2) * spread));
    const found = project({ ...unit.prospect(addDays(next, -1)), surges: [], left: allowed - soFar });
    const { breachProbability = null, low = 0, high = 0 } = found ?? {};
    return {
      probability: breachProbability ?? Number.NaN,
      naive: (soFar * daysOf(QUARTER)) / day > allowed ? 1 : 0,
      breached: total > allowed ? 1 : 0,
      covered: (Math.sign(total - soFar - low) - Math.sign(total - soFar - high)) / 2,
    };
  }

  const drawn = [20, 60, 200, 1000].flatMap((perQuarter) =>
    [1, 1.5, 3].map((dispersion) => {
      const random = new RandomCounts(SEED + perQuarter + dispersion * 10);
      return {
        perQuarter,
        dispersion,
        outcomes: Array.from({ length: 500 }, () => outcome(random, perQuarter, dispersion)),
      };
    }),
  );
  const brier = (outcomes: readonly Outcome[], forecast: (each: Outcome) => number) =>
    outcomes.reduce((sum, each) => sum + (forecast(each) - each.breached) ** 2, 0) / outcomes.length;

  test.each(drawn)(
    'of $perQuarter a quarter and dispersion $dispersion, ours scores better than the run-rate',
    ({ outcomes }) => {
      expect(brier(outcomes, ({ probability }) => probability)).toBeLessThan(brier(outcomes, ({ naive }) => naive));
    },
  );

  test.each([20, 60, 200, 1000])('of %i a quarter, the 80 %% interval covers 75 to 85 %%', (size) => {
    const outcomes = drawn.filter(({ perQuarter }) => perQuarter === size).flatMap((each) => each.outcomes);
    const covered = outcomes.reduce((sum, each) => sum + each.covered, 0) / outcomes.length;
    expect(covered).toBeGreaterThanOrEqual(0.75);
    expect(covered).toBeLessThanOrEqual(0.85);
  });

  test.each([
    [0, 0.1],
    [0.1, 0.3],
    [0.3, 0.5],
    [0.5, 0.7],
    [0.7, 0.9],
    [0.9, 1.01],
  ])('what is given a chance of %d to %d comes about so often', (from, to) => {
    const alike = drawn
      .flatMap(({ outcomes }) => outcomes)
      .filter(({ probability }) => probability >= from && probability < to);
    const promised = alike.reduce((sum, { probability }) => sum + probability, 0) / alike.length;
    const came = alike.reduce((sum, { breached }) => sum + breached, 0) / alike.length;
    expect(alike.length).toBeGreaterThan(200);
    expect(Math.abs(came - promised)).toBeLessThan(0.07);
  });
});
