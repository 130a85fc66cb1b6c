import { describe, expect, test } from '@jest/globals';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { type Ratio, ratio } from '../../shared/ratio.ts';
import { breachingPart } from './breaching-part.ts';
import { type IndicatorDefinition, wholeDefinition } from './indicator.ts';
import type { Limit, Operator } from './limit.ts';
import type { Measured } from './measure.ts';

const APPEALS: IndicatorDefinition = wholeDefinition({
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

function limit(operator: Operator, value: string): Limit {
  const drawn = { validFrom: '2013-01-01', validUntil: null, source: '' };
  return { code: 'l', indicator: 'i', unit: '*', kind: 'red-line', operator, value, period: 'year', ...drawn };
}

function measured(parts: readonly (readonly [string, bigint, Ratio | null])[]): Measured {
  const total = parts.reduce((sum, [, count]) => sum + count, 0n);
  return {
    count: total,
    whole: 0n,
    base: null,
    rate: null,
    parts: parts.map(([code, count, base]) => ({ period: period(code), count, base })),
    provisionalFrom: null,
    missing: [],
  };
}

const MILLION = ratio(1_000_000n);

describe('the part that breached a line', () => {
  test('of a year is the quarter that no longer fitted, with what it still had room for', () => {
    const year = measured([
      ['2013-Q1', 30n, MILLION],
      ['2013-Q2', 25n, MILLION],
      ['2013-Q3', 16n, MILLION],
    ]);
    // 70 − 30 − 25 leaves 15; the sixteenth of the third quarter is the breach
    expect(breachingPart(APPEALS, limit('<=', '70'), period('2013'), year)).toEqual({
      period: period('2013-Q3'),
      allowed: 15n,
    });
  });

  test('reckons each quarter on its own customers', () => {
    const year = measured([
      ['2013-Q1', 30n, MILLION],
      ['2013-Q2', 81n, ratio(2_000_000n)],
    ]);
    expect(breachingPart(APPEALS, limit('<=', '70'), period('2013'), year)?.allowed).toBe(80n);
  });

  test.each<[Operator, bigint]>([
    ['<=', 20n],
    ['<', 19n],
  ])('allows by %s what the operator allows', (operator, allowed) => {
    const quarter = measured([['2013-Q1', 21n, MILLION]]);
    expect(breachingPart(APPEALS, limit(operator, '20'), period('2013-Q1'), quarter)?.allowed).toBe(allowed);
  });

  test('of a plain count is the whole period', () => {
    const none = { ...measured([]), count: 1n };
    expect(
      breachingPart({ ...APPEALS, denominator: null, multiplier: '1' }, limit('=', '0'), period('2013'), none),
    ).toEqual({
      period: period('2013'),
      allowed: 0n,
    });
  });

  test('does not exist for a floor', () => {
    const quarter = measured([['2013-Q1', 1n, MILLION]]);
    expect(breachingPart(APPEALS, limit('>=', '20'), period('2013-Q1'), quarter)).toBeUndefined();
  });
});
