import { describe, expect, test } from '@jest/globals';
import { wholeDefinition } from '../../red-lines/domain/indicator.ts';
import type { Measured } from '../../red-lines/domain/measure.ts';
import { parsePeriod } from '../../shared/period.ts';
import { ratio } from '../../shared/ratio.ts';
import { observationOf } from './observation.ts';

const APPEALS = { layers: ['appeal'], types: null, dateBasis: 'accepted' } as const;
const definition = wholeDefinition({
  numerator: APPEALS,
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '1000000',
  decimals: 1,
  period: 'quarter',
  annualMethod: 'sum-of-periods',
  direction: 'lower',
});

function measured(more: Partial<Measured>): Measured {
  return { count: 0n, whole: 0n, base: null, rate: ratio(1n), parts: [], provisionalFrom: null, missing: [], ...more };
}

function part(code: string, count: bigint, base: bigint) {
  const period = parsePeriod(code);
  if (period === undefined) throw new Error(code);
  return { period, count, base: ratio(base) };
}

describe('a measurement as an observation', () => {
  test('of a year of quarters is its count of the mean base', () => {
    const parts = [part('2026-Q1', 20n, 1_000_000n), part('2026-Q2', 30n, 2_000_000n)];
    expect(observationOf(definition, measured({ count: 50n, parts }))).toEqual({ count: 50, size: 1_500_000 });
  });

  test('of a share is of the complaints asked about, of a plain count of one', () => {
    const share = { ...definition, denominator: { complaints: APPEALS } };
    expect(observationOf(share, measured({ count: 94n, whole: 100n }))).toEqual({ count: 94, size: 100 });
    expect(observationOf({ ...definition, denominator: null }, measured({ count: 7n }))).toEqual({ count: 7, size: 1 });
  });

  test('is none without a rate', () => {
    expect(observationOf(definition, measured({ count: 5n, rate: null }))).toBeNull();
  });
});
