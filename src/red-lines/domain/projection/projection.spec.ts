import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../../shared/calendar-day.ts';
import { MONDAY_TO_FRIDAY } from '../../../shared/working-day.ts';
import { DayKinds } from './day-kinds.ts';
import { negativeBinomial } from './negative-binomial.ts';
import { project } from './projection.ts';

const NOTHING = { counted: 0, elapsed: 0 };
/** DOMAIN §5.4: Monday to Sunday, and no calendar. */
const WEEK = [1.2, 1.1, 1.05, 1.05, 1, 0.85, 0.75, 0, 0];
const JUNE = new DayKinds(MONDAY_TO_FRIDAY, '2026-06-01', '2026-07-01');

function juneAfter(day: string, counted: number, left: number) {
  const kinds = JUNE.within('2026-06-01', '2026-07-01');
  const passed = Number(day.slice(8));
  const elapsed = JUNE.weightBetween(WEEK, '2026-06-01', addDays(day, 1));
  const remaining = kinds.slice(passed).map((kind) => WEEK[kind] ?? 0);
  return { soFar: { counted, elapsed }, prior: NOTHING, late: 0, remaining, left, dispersion: 1, surges: [] };
}

describe('a projection without a prior', () => {
  // DOMAIN §5.4, a month allowed 80
  test.each([
    ['2026-06-10', 26, 10.35, 19.95, 76.12, 62, 93, 0.367],
    ['2026-06-14', 35, 14.0, 16.3, 75.75, 65, 89, 0.313],
    ['2026-06-20', 50, 20.25, 10.05, 74.81, 67, 83, 0.184],
  ])(
    'on %s with %i counted gives the published figures',
    (day, counted, elapsed, rest, expected, low, high, chance) => {
      const question = juneAfter(day, counted, 80 - counted);
      expect(question.soFar.elapsed).toBeCloseTo(elapsed, 8);
      expect(question.remaining.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(rest, 8);
      const projection = project(question);
      expect(counted + (projection?.mean ?? 0)).toBeCloseTo(expected, 2);
      expect(counted + (projection?.low ?? 0)).toBe(low);
      expect(counted + (projection?.high ?? 0)).toBe(high);
      expect(projection?.breachProbability).toBeCloseTo(chance, 3);
    },
  );

  test('names the day by which half of the likely breaches have come about', () => {
    const breach = project(juneAfter('2026-06-20', 50, 10))?.breach;
    // ten more are used up after 10 ÷ (50 ÷ 20.25) = 4.05 of weight: on the fourth or fifth day
    expect(breach?.median).toBeGreaterThanOrEqual(3);
    expect(breach?.median).toBeLessThanOrEqual(5);
    expect(breach?.early).toBeLessThan(breach?.median ?? 0);
    expect(breach?.late).toBeGreaterThan(breach?.median ?? 0);
  });

  test('says nothing before the first day', () => {
    expect(
      project({ soFar: NOTHING, prior: NOTHING, late: 0, remaining: [1], left: 3, dispersion: 1, surges: [] }),
    ).toBeNull();
  });

  test('is certain of a line already passed, and names no day for it', () => {
    expect(project(juneAfter('2026-06-20', 81, -1))).toMatchObject({ breachProbability: 1, breach: null });
  });

  test('without a limit has no probability', () => {
    expect(project({ ...juneAfter('2026-06-20', 50, 0), left: null })).toMatchObject({
      breachProbability: null,
      breach: null,
    });
  });
});

describe('a prior worth thirty days', () => {
  test('keeps three complaints in three days from being called the pace of a quarter (SCREENS §0)', () => {
    // 12 per million a quarter: 18 of 30 allowed, 0.2 a day; three complaints in three days look like 90 a quarter
    const question = {
      soFar: { counted: 3, elapsed: 3 },
      late: 0,
      remaining: Array<number>(88).fill(1),
      left: 27,
      dispersion: 1,
      surges: [],
    };
    expect(project({ ...question, prior: NOTHING })?.breachProbability).toBeGreaterThan(0.9);
    expect(project({ ...question, prior: { counted: 6, elapsed: 30 } })?.breachProbability).toBeLessThan(0.5);
  });
});

test('what scatters more than chance is less certain', () => {
  const question = juneAfter('2026-06-10', 26, 54);
  const [plain, wide] = [project(question), project({ ...question, dispersion: 3 })];
  expect(wide?.mean).toBe(plain?.mean);
  expect((wide?.high ?? 0) - (wide?.low ?? 0)).toBeGreaterThan((plain?.high ?? 0) - (plain?.low ?? 0));
});

describe('complaints that have come and are not known yet', () => {
  const question = juneAfter('2026-06-20', 50, 30);

  test('are still to come at the usual pace, and pass the line earlier', () => {
    // 50 in 20.25 days of weight 1
    const [plain, late] = [project(question), project({ ...question, late: 2 })];
    expect((late?.mean ?? 0) - (plain?.mean ?? 0)).toBeCloseTo((2 * 50) / 20.25, 9);
    expect(late?.breachProbability).toBeGreaterThan(plain?.breachProbability ?? 1);
  });

  test('may pass the line when no day is left, and then no day can be named', () => {
    const last = project({ ...question, remaining: [], late: 2, left: 3 });
    expect(last?.breachProbability).toBeGreaterThan(0.5);
    expect(last?.breach).toBeNull();
  });
});

describe('an incident', () => {
  const question = juneAfter('2026-06-20', 50, 30);
  const surge = { further: negativeBinomial(9, 14), days: 5 };

  test('adds what it will still bring, and is not taken for the pace', () => {
    const [plain, surged] = [project(question), project({ ...question, surges: [surge] })];
    expect((surged?.mean ?? 0) - (plain?.mean ?? 0)).toBeCloseTo(9, 6);
    expect(surged?.breachProbability).toBeGreaterThan(plain?.breachProbability ?? 1);
  });

  test('brings what falls into the period only: half of what takes twice its days', () => {
    const days = question.remaining.length * 2;
    const [plain, surged] = [project(question), project({ ...question, surges: [{ ...surge, days }] })];
    expect((surged?.mean ?? 0) - (plain?.mean ?? 0)).toBeCloseTo(4.5, 6);
    expect(surged?.breachProbability).toBeLessThan(project({ ...question, surges: [surge] })?.breachProbability ?? 0);
  });

  test('brings the day forward: what comes in five days is not spread over ten', () => {
    const tight = { ...question, left: 12 };
    const [soon, later] = [5, 10].map((days) => project({ ...tight, surges: [{ ...surge, days }] })?.breach?.median);
    expect(soon).toBeLessThan(later ?? 0);
  });
});
