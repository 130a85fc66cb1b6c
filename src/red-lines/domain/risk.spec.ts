import { describe, expect, test } from '@jest/globals';
import type { ReadingProjection } from './projection/reading-projection.ts';
import { type RiskFigures, riskOf } from './risk.ts';

function withChance(breachProbability: string | null): ReadingProjection {
  return {
    expected: '10.0',
    low: '9.0',
    high: '11.0',
    count: { expected: '10', low: '9', high: '11' },
    breachProbability,
    breach: null,
    naive: { count: '10', rate: '10.0' },
    cohorts: [],
    incompleteDays: 0,
  };
}

const CALM: RiskFigures = {
  isBreached: false,
  isComplete: true,
  isOpen: true,
  isZeroTolerance: false,
  isCumulative: false,
  count: 12n,
  left: 18n,
  isCountReached: false,
  projection: withChance('0.03'),
  thresholds: { warning: 0.1, expected: 0.5, smallAllowance: 5 },
};

describe('the colour of a reading', () => {
  test.each<[string, Partial<RiskFigures>, string]>([
    ['hardly likely to be breached', {}, 'inside'],
    ['one chance in ten', { projection: withChance('0.10') }, 'warning'],
    ['just under one in ten', { projection: withChance('0.09') }, 'inside'],
    ['an even chance', { projection: withChance('0.50') }, 'expected'],
    ['breached, whatever is missing', { isBreached: true, isComplete: false }, 'breached'],
    ['incomplete data', { isComplete: false, projection: withChance('0.99') }, 'unknown'],
    ['zero tolerance with none found', { isZeroTolerance: true, count: 0n, left: 0n, projection: null }, 'inside'],
    ['zero tolerance with one found', { isZeroTolerance: true, isBreached: true, count: 1n, left: -1n }, 'breached'],
    ['an open period without a projection', { projection: null }, 'unknown'],
    ['a floor, which no count passes', { projection: withChance(null) }, 'unknown'],
    ['a period that is over', { isOpen: false, projection: null }, 'inside'],
    ['the last one of a small allowance', { count: 2n, left: 1n }, 'warning'],
    ['none left of a small allowance', { count: 3n, left: 0n }, 'warning'],
    ['one left of six: not small', { count: 5n, left: 1n }, 'inside'],
    ['an allowance of one, unused', { count: 0n, left: 1n }, 'inside'],
    ['a count at its own threshold', { isCountReached: true }, 'warning'],
    ['a count at its threshold, the data incomplete', { isCountReached: true, isComplete: false }, 'warning'],
    ['a count at its threshold in a period that is over', { isCountReached: true, isOpen: false }, 'warning'],
    [
      'a count at its threshold where a breach is expected',
      { isCountReached: true, projection: withChance('0.50') },
      'expected',
    ],
    ['a count at its threshold over a breached line', { isCountReached: true, isBreached: true }, 'breached'],
    ['zero tolerance, nothing counted', { count: 0n, left: 0n }, 'inside'],
    [
      'the last one of a year’s small allowance: by probability only',
      { isCumulative: true, count: 2n, left: 1n },
      'inside',
    ],
  ])('%s', (_, change, risk) => {
    expect(riskOf({ ...CALM, ...change })).toBe(risk);
  });
});
