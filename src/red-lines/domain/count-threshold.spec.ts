import { describe, expect, test } from '@jest/globals';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { countThresholdOf } from './count-threshold.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { LimitVersion } from './limits-in-force.ts';

const DEFINITION: IndicatorDefinition = {
  numerator: { layers: ['ticket'], types: null, dateBasis: 'received' },
  denominator: { series: 'customers', instant: 'end' },
  multiplier: '10000',
  decimals: 2,
  period: 'month',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
  minimumBase: null,
  confirmation: null,
  secondaryThreshold: { count: '40' },
  seriesBreaks: [],
  sources: [],
};
const LIMIT: LimitVersion = {
  version: 1,
  code: 'tickets-month',
  indicator: 'wantoubi',
  unit: '*',
  kind: 'red-line',
  operator: '<=',
  value: '5',
  period: 'month',
  validFrom: '2026-01-01',
  validUntil: null,
  source: '',
};

function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (parsed === undefined) throw new Error(code);
  return parsed;
}

describe('the count threshold beside a limit', () => {
  test.each<[string, bigint, boolean]>([
    ['one below', 39n, false],
    ['at it', 40n, true],
    ['far above', 4000n, true],
  ])('%s', (_, count, reached) => {
    expect(countThresholdOf(DEFINITION, LIMIT, period('2026-11'), count)).toEqual({ count: '40', reached });
  });

  test.each<[string, Partial<IndicatorDefinition>, LimitVersion | null, string]>([
    ['an indicator without one', { secondaryThreshold: null }, LIMIT, '2026-11'],
    ['a unit without a limit', {}, null, '2026-11'],
    ['the cumulative line of a year', {}, { ...LIMIT, period: 'year' }, '2026'],
    ['the line of a day', {}, { ...LIMIT, period: 'day' }, '2026-11-21'],
  ])('there is none for %s', (_, change, limit, code) => {
    expect(countThresholdOf({ ...DEFINITION, ...change }, limit, period(code), 4000n)).toBeNull();
  });
});
