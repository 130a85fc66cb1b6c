import { describe, expect, test } from '@jest/globals';
import { type KindCount, pareto } from './pareto.ts';

function kind(key: string, count: bigint, previousCount = 0n): KindCount {
  return { key, count, previousCount };
}

describe('a Pareto table', () => {
  test('puts the most frequent first, with shares of all: CAAC-like thirds do not add up when rounded', () => {
    const { total, items } = pareto([kind('a', 1n), kind('b', 1n), kind('c', 1n, 4n)], 10);
    expect(total).toBe('3');
    expect(items.map(({ key, share, cumulativeShare }) => [key, share, cumulativeShare])).toEqual([
      ['a', '33.3', '33.3'],
      ['b', '33.3', '66.7'],
      ['c', '33.3', '100.0'],
    ]);
    expect(items[2]?.previousCount).toBe('4');
  });

  // MIIT, first quarter of 2012: appeals about service, network and charges of all three operators, by hand from table 1
  test('orders the causes of MIIT 2012', () => {
    const { items } = pareto([kind('service', 6952n), kind('network', 3118n), kind('charging', 5985n)], 10);
    expect(items.map(({ key, share }) => `${key} ${share}`)).toEqual(['service 43.3', 'charging 37.3', 'network 19.4']);
  });

  test('sums up what is beyond the list', () => {
    const { items, rest } = pareto([kind('a', 5n), kind('b', 3n, 1n), kind('c', 2n, 1n)], 1);
    expect(items).toHaveLength(1);
    expect(rest).toEqual({ kinds: 2, count: '5', previousCount: '2' });
  });

  test('of nothing is empty', () => {
    expect(pareto([], 10)).toEqual({ total: '0', items: [], rest: null });
  });
});
