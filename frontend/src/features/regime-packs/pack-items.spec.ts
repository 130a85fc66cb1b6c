import { describe, expect, test } from '@jest/globals';
import type { PackItem } from '../../api/pack-models.ts';
import { fieldName, shownItems, summaryOf, tally, valueInWords } from './pack-items.ts';
import { valueLabels } from './value-labels.ts';

const zh = valueLabels.zh;
const item = (kind: PackItem['kind'], standing: PackItem['standing'], values: Record<string, string | null> = {}) =>
  ({ kind, standing, values: Object.entries(values).map(([path, value]) => ({ path, value })) }) as unknown as PackItem;

const items = [
  item('indicator', 'same'),
  item('limit', 'differs'),
  item('limit', 'not-loaded'),
  item('deadline', 'not-loadable'),
];

describe('the items of a pack', () => {
  test('are counted by how they stand to what is loaded', () => {
    expect(tally(items)).toEqual({ loadable: 3, loaded: 2, differing: 1 });
  });

  test.each([
    ['all', 4],
    ['not-loaded', 1],
    ['differs', 1],
    ['same', 1],
  ] as const)('filtered by %s are %i', (shown, count) => {
    expect(shownItems(items, shown)).toHaveLength(count);
  });

  test.each([
    ['limit', { operator: '<=', value: '20', period: 'quarter' }, '≤ 20 / 季'],
    ['deadline', { amount: '5', unit: 'working-day', startsAt: 'accepted' }, '5工作日，自受理起'],
    ['indicator', { 'definition.multiplier': '1000000', 'definition.period': 'quarter' }, '每1,000,000 · 按季'],
    [
      'indicator',
      { 'definition.denominator': null, 'definition.multiplier': '1', 'definition.period': 'year' },
      '计数 · 按年',
    ],
    ['limit', {}, ''],
  ] as const)('of kind %s read %j in one line', (kind, values, line) => {
    expect(summaryOf(item(kind, 'same', values), zh)).toBe(line);
  });

  test('name their fields and values in words', () => {
    expect(fieldName('definition.seriesBreaks.0.date', zh)).toBe('口径断点 1 · date');
    expect(fieldName('definition.other', zh)).toBe('definition.other');
    expect(valueInWords('ticket, appeal', zh)).toBe('工单, 申诉');
    expect(valueInWords(null, zh)).toBe('–');
  });
});
