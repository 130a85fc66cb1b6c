import { describe, expect, test } from '@jest/globals';
import { parsePeriod, type Period } from '../../../shared/period.ts';
import { ratio } from '../../../shared/ratio.ts';
import { wholeDefinition } from '../indicator.ts';
import type { Measured } from '../measure.ts';
import { foresee, isForeseeable } from './foresee.ts';
import { negativeBinomial } from './negative-binomial.ts';
import type { Prospect } from './prospect.ts';

const DEFINITION = wholeDefinition({
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
});

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

/** 云岭 on 21 November: 97 in the year at 67.0 per million, and four left of 70; 24 in 75.5 weighted days is the pace. */
const YEAR: Measured = {
  count: 97n,
  whole: 0n,
  base: ratio(1_460_000n),
  rate: ratio(670n, 10n),
  parts: [],
  provisionalFrom: null,
  missing: [],
};
const PROSPECT: Prospect = {
  through: '2026-11-21',
  soFar: { counted: 15, elapsed: 45.5 },
  prior: { counted: 9, elapsed: 30 },
  late: 0,
  remaining: Array<number>(40).fill(1),
  dispersion: 1,
  seen: 0,
  recent: { from: '2026-11-18', count: 40 },
  cohorts: [],
  incompleteDays: 0,
};
const reading = { definition: DEFINITION, period: period('2026'), measured: YEAR, left: 4n };

describe('what is foreseen', () => {
  test('of a year is what it has already and what the present pace adds, on the present base', () => {
    // 24 ÷ 75.5 × 40 = 12.7 more; 12.7 ÷ 1.46 = 8.7; 97 × 365 ÷ 325 = 108.9, and 11.9 ÷ 1.46 = 8.2
    expect(foresee(reading, PROSPECT)).toMatchObject({
      expected: '75.7',
      count: { expected: '110' },
      naive: { count: '109', rate: '75.2' },
      cohorts: [],
      incompleteDays: 0,
    });
  });

  test('says how many of the last days are still filling up', () => {
    expect(foresee(reading, { ...PROSPECT, incompleteDays: 2 })?.incompleteDays).toBe(2);
  });

  test('names the chance and the days of a breach', () => {
    const found = foresee(reading, PROSPECT);
    expect(Number(found?.breachProbability)).toBeGreaterThan(0.95);
    expect(found?.breach?.median).toMatch(/^2026-12-0/);
    const { early = '', median = '', late = '' } = found?.breach ?? {};
    expect([early, median, late]).toEqual([early, median, late].sort());
  });

  test('has no chance of a breach without a line, and no rate without a base, but counts all the same', () => {
    const found = foresee({ ...reading, left: null, measured: { ...YEAR, rate: null, base: null } }, PROSPECT);
    expect(found).toMatchObject({
      expected: null,
      low: null,
      high: null,
      count: { expected: '110' },
      breachProbability: null,
      breach: null,
      naive: { count: '109', rate: null },
    });
  });

  test('never falls under what is counted', () => {
    const found = foresee({ ...reading, left: 0n }, { ...PROSPECT, remaining: [0.01], seen: 5 });
    expect([found?.count.expected, found?.count.low]).toEqual(['97', '97']);
  });

  test('lists an incident with what it has brought and will bring', () => {
    const cohort = {
      event: '7',
      name: { zh: '计费割接', en: 'Cut-over' },
      since: '2026-11-10',
      units: [],
      counted: [
        { day: '2026-11-17', count: 20 },
        { day: '2026-11-18', count: 31 },
      ],
      further: negativeBinomial(9, 14),
      until: '2026-12-11',
    };
    const found = foresee(reading, { ...PROSPECT, cohorts: [cohort] });
    expect(found?.cohorts).toMatchObject([
      { event: '7', counted: '51', recentShare: '0.78', further: { expected: '9' } },
    ]);
    // nine more, at 1.46 million customers
    expect(found?.count.expected).toBe('119');
  });

  test('is nothing where nothing is known', () => {
    const nothing = { counted: 0, elapsed: 0 };
    expect(foresee(reading, { ...PROSPECT, soFar: nothing, prior: nothing })).toBeNull();
  });

  test('is asked neither of shares nor of what is better when higher', () => {
    expect(isForeseeable(DEFINITION)).toBe(true);
    expect(isForeseeable({ ...DEFINITION, direction: 'higher' })).toBe(false);
    expect(isForeseeable({ ...DEFINITION, denominator: { complaints: DEFINITION.numerator } })).toBe(false);
  });
});
