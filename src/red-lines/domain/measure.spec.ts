import { describe, expect, test } from '@jest/globals';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { type Ratio, formatHalfUp, parseDecimal, ratio } from '../../shared/ratio.ts';
import type { IndicatorDefinition } from './indicator.ts';
import { type Figures, measure, ratedPeriods } from './measure.ts';

const APPEALS: IndicatorDefinition = {
  numerator: { layers: ['appeal'], types: null, dateBasis: 'accepted' },
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
  minimumBase: null,
  secondaryThreshold: null,
  confirmation: null,
  seriesBreaks: [],
  sources: [],
};

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

function figures(
  counts: Record<string, bigint>,
  bases: Record<string, Ratio>,
  definition: IndicatorDefinition = APPEALS,
): Figures {
  return {
    rated: (period) => ratedPeriods(definition, period),
    counted: ({ code }) => ({ count: counts[code] ?? 0n, whole: counts[`of ${code}`] ?? 0n }),
    base: (_, { code }) => ({ value: bases[code] ?? null, provisionalFrom: null, missing: bases[code] ? [] : [code] }),
  };
}

test('MIIT, third quarter of 2012: 16,432 appeals of 1,358 million users are 12.1 per million', () => {
  const measured = measure(
    APPEALS,
    period('2012-Q3'),
    '2012-09-30',
    figures({ '2012-Q3': 16_432n }, { '2012-Q3': ratio(1_358_000_000n) }),
  );
  expect(measured.rate && formatHalfUp(measured.rate, 1)).toBe('12.1');
});

describe('a year', () => {
  const users = ratio(1_000_000n);
  const quarters = { '2013-Q1': users, '2013-Q2': users, '2013-Q3': users, '2013-Q4': users };
  const base = { ...quarters, '2013': users };

  test('sums the unrounded rates of its quarters: MIIT 2013, 11.4 + 12.3 + 12.7 + 10.5 = 46.9', () => {
    // per 10 million users the published rates are whole counts
    const ten = ratio(10_000_000n);
    const rates = { '2013-Q1': ten, '2013-Q2': ten, '2013-Q3': ten, '2013-Q4': ten };
    const counts = { '2013-Q1': 114n, '2013-Q2': 123n, '2013-Q3': 127n, '2013-Q4': 105n };
    expect(measure(APPEALS, period('2013'), '2013-12-31', figures(counts, rates)).rate).toEqual(parseDecimal('46.9'));
  });

  test('does not round before it sums', () => {
    const counts = { '2013-Q1': 1n, '2013-Q2': 1n, '2013-Q3': 1n, '2013-Q4': 1n };
    const thirds = Object.fromEntries(Object.keys(quarters).map((code) => [code, ratio(30_000_000n)]));
    // four times 0.0333…, printed 0.1, not 4 × 0.0
    const { rate } = measure(APPEALS, period('2013'), '2013-12-31', figures(counts, thirds));
    expect(rate).toEqual(ratio(4n, 30n));
  });

  test('needs no base of quarters still to come, and reckons its allowance on the present one', () => {
    const known = { '2013-Q1': users, '2013-Q2': ratio(2_000_000n) };
    const measured = measure(APPEALS, period('2013'), '2013-05-10', figures({ '2013-Q1': 5n, '2013-Q2': 4n }, known));
    expect(measured).toMatchObject({ count: 9n, rate: ratio(7n), base: ratio(2_000_000n), missing: [] });
  });

  test('has no rate when one quarter has no base', () => {
    const { '2013-Q1': _, ...rest } = quarters;
    const measured = measure(APPEALS, period('2013'), '2013-12-31', figures({ '2013-Q2': 4n }, rest));
    expect(measured).toMatchObject({ rate: null, missing: ['2013-Q1'] });
  });

  test.each(['pooled-average', 'pooled-end'] as const)('is one rate when %s', (annualMethod) => {
    const measured = measure(
      { ...APPEALS, annualMethod },
      period('2013'),
      '2013-12-31',
      figures({ '2013': 47n }, base, { ...APPEALS, annualMethod }),
    );
    expect(measured.rate).toEqual(ratio(47n));
    expect(measured.parts).toHaveLength(1);
  });

  test('of weeks is pooled, because weeks do not divide it', () => {
    expect(ratedPeriods({ ...APPEALS, period: 'week' }, period('2013'))).toEqual([period('2013')]);
  });
});

describe('no base', () => {
  test('gives no rate, however many complaints there are', () => {
    expect(measure(APPEALS, period('2012-Q3'), '2012-09-30', figures({ '2012-Q3': 7n }, {})).rate).toBeNull();
  });

  test('is also a base of nobody', () => {
    const nobody = figures({ '2012-Q3': 0n }, { '2012-Q3': ratio(0n) });
    expect(measure(APPEALS, period('2012-Q3'), '2012-09-30', nobody).rate).toBeNull();
  });

  test('is no obstacle to a plain count', () => {
    const plain = { ...APPEALS, denominator: null, multiplier: '1' };
    expect(measure(plain, period('2012-Q3'), '2012-09-30', figures({ '2012-Q3': 7n }, {})).rate).toEqual(ratio(7n));
  });
});

describe('a share of complaints', () => {
  const share: IndicatorDefinition = {
    ...APPEALS,
    denominator: { complaints: { layers: ['appeal'], types: null, dateBasis: 'accepted' } },
    multiplier: '100',
    annualMethod: 'pooled-average',
  };

  // MIIT, first quarter of 2012, table 1: appeals of one operator among all 16,055
  test.each([
    [4081n, '25.4'],
    [5940n, '37.0'],
    [6034n, '37.6'],
  ])('%i of 16,055 appeals are %s %%', (count, printed) => {
    const counts = { '2012-Q1': count, 'of 2012-Q1': 16_055n };
    const { rate } = measure(share, period('2012-Q1'), '2012-03-31', figures(counts, {}));
    expect(rate && formatHalfUp(rate, 1)).toBe(printed);
  });

  test('of nothing is no share', () => {
    expect(measure(share, period('2012-Q1'), '2012-03-31', figures({}, {})).rate).toBeNull();
  });
});
