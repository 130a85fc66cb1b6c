import { describe, expect, test } from '@jest/globals';
import { adopted, differingMembers, memberOf, type PackChange } from './adopted.ts';

const LOADED = {
  code: 'rate',
  denominator: { series: 'customers', instant: 'average' },
  multiplier: '10000',
  decimals: 1,
};
const PACK = {
  code: 'rate',
  denominator: { series: 'orders', instant: 'flow' },
  multiplier: '1000000',
  sources: ['GB'],
};
const CHANGE = { loaded: LOADED, pack: PACK } as unknown as PackChange;

const difference = (path: string) => ({ path, pack: 'a', loaded: 'b' });

describe('a change proposed from a pack', () => {
  test.each([
    ['definition.denominator.series', 'denominator'],
    ['definition.seriesBreaks.0.date', 'seriesBreaks'],
    ['name.zh', 'name'],
    ['value', 'value'],
  ])('%s belongs to %s', (path, member) => {
    expect(memberOf(path)).toBe(member);
  });

  test('offers each member once, and neither the code nor the indicator of a limit nor the day it began', () => {
    const paths = [
      'definition.denominator.series',
      'definition.denominator.instant',
      'validFrom',
      'indicator',
      'code',
      'value',
    ];
    expect(differingMembers({ differences: paths.map(difference) })).toEqual(['denominator', 'value']);
  });

  test('takes what is chosen whole from the pack and leaves the rest as it is loaded', () => {
    expect(adopted(CHANGE, new Set(['denominator', 'sources']))).toEqual({
      code: 'rate',
      denominator: { series: 'orders', instant: 'flow' },
      multiplier: '10000',
      decimals: 1,
      sources: ['GB'],
    });
  });

  test('drops a member the pack does not have', () => {
    expect(adopted(CHANGE, new Set(['decimals']))).not.toHaveProperty('decimals');
  });
});
