import { expect, test } from '@jest/globals';
import type { Layer } from '../../complaints/domain/layer.ts';
import { layersBefore, summedByDay } from './iceberg.ts';

test.each<[Layer[], Layer[]]>([
  [['appeal'], ['contact', 'ticket']],
  [['ticket'], ['contact']],
  [['contact'], []],
  // tickets come before appeals, so nothing but contacts lies before both
  [['appeal', 'ticket'], ['contact']],
  [[], []],
])('what is counted among %j was %j before', (counted, before) => {
  expect(layersBefore(counted)).toEqual(before);
});

test('types of a day are added up', () => {
  const rows = [
    { day: '2026-11-10', count: '3' },
    { day: '2026-11-10', count: '4' },
    { day: '2026-11-12', count: '1' },
  ];
  expect(summedByDay(rows)).toEqual([
    { day: '2026-11-10', count: '7' },
    { day: '2026-11-12', count: '1' },
  ]);
});
