import { describe, expect, test } from '@jest/globals';
import { amountOf, comparisonOf } from './reading-figures.ts';

describe('the figure that stands first', () => {
  test.each([
    [
      { left: '289', count: '273', limitKind: 'red-line' },
      { kind: 'left', value: '289' },
    ],
    [
      { left: '0', count: '3', limitKind: 'red-line' },
      { kind: 'left', value: '0' },
    ],
    [
      { left: '-26', count: '44', limitKind: 'red-line' },
      { kind: 'over', value: '26' },
    ],
    [
      { left: null, count: '12', limitKind: 'red-line' },
      { kind: 'counted', value: '12' },
    ],
    [
      { left: '0', count: '0', limitKind: 'zero-tolerance' },
      { kind: 'found', value: '0' },
    ],
    [
      { left: '-1', count: '1', limitKind: 'zero-tolerance' },
      { kind: 'found', value: '1' },
    ],
  ] as const)('of %j is %j', (reading, amount) => {
    expect(amountOf(reading)).toEqual(amount);
  });
});

describe('the rate against the previous period', () => {
  const previous = { period: '2026-Q3', rate: '13.1', change: null, seriesBreak: null };
  test.each([
    ['closed and lower', '9.7', '1', '<=', 'better'],
    ['closed and higher', '14', '1', '<=', 'worse'],
    ['closed and equal', '13.10', '1', '<=', 'same'],
    ['closed and lower where more is better', '9.7', '1', '>=', 'worse'],
    ['half elapsed and lower, which says nothing yet', '9.7', '0.53', '<=', 'open'],
    ['half elapsed and already higher', '14', '0.53', '<=', 'worse'],
  ] as const)('%s', (_, rate, elapsedShare, operator, comparison) => {
    expect(comparisonOf({ rate, previous, operator, elapsedShare })).toBe(comparison);
  });

  test('rates on both sides of a break of the series are not compared', () => {
    const broken = { ...previous, seriesBreak: { date: '2026-10-01', note: '口径合并' } };
    expect(comparisonOf({ rate: '9.7', previous: broken, operator: '<=', elapsedShare: '1' })).toBe('open');
  });

  test('nothing to compare with', () => {
    expect(comparisonOf({ rate: '9.7', previous: null, operator: '<=', elapsedShare: '1' })).toBe('open');
  });
});
