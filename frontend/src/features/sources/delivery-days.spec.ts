import { describe, expect, test } from '@jest/globals';
import type { OwedDelivery, Source } from '../../api/delivery-models.ts';
import { cellWords, gapWords, stripCells, stripWords, timeWords } from './delivery-days.ts';
import { sourceLabels } from './labels.ts';

const { zh, en } = sourceLabels;
const owed = (day: string, state: OwedDelivery['state'], lateMinutes: number | null = null): OwedDelivery => ({
  day,
  state,
  from: '2026-11-19',
  until: '2026-11-20',
  lateMinutes,
  import: null,
});
const source = (deliveries: OwedDelivery[], gaps: Source['gaps'] = []): Source =>
  ({ stripFrom: '2026-11-18', stripTo: '2026-11-22', deliveries, gaps }) as unknown as Source;

test('the strip has every day, those on which nothing was due as well', () => {
  const cells = stripCells(source([owed('2026-11-19', 'delivered'), owed('2026-11-20', 'late', 135)]));
  expect(cells.map(({ day, state }) => `${day.slice(8)} ${state}`)).toEqual([
    '18 none',
    '19 delivered',
    '20 late',
    '21 none',
    '22 none',
  ]);
  expect(stripWords(cells, zh)).toBe('近35天应到：按时 1 · 迟到 1');
  expect(cells.map((cell) => cellWords(cell, zh, 'zh'))[2]).toBe('11-20 迟2小时 · 11-19的数据');
});

describe('how late', () => {
  test.each([
    [31, '31分'],
    [119, '119分'],
    [135, '2小时'],
    [4320, '3天'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(timeWords(minutes, zh)).toBe(words);
  });
});

test('gaps are named, the newest first, and no more than a few', () => {
  const gap = (from: string, until: string, days: number) => ({ from, until, days });
  expect(
    gapWords(source([], [gap('2026-11-16', '2026-11-17', 1), gap('2026-11-19', '2026-11-22', 3)]), zh, 'zh'),
  ).toEqual(['缺11-19至11-21（3天）', '缺11-16']);
  const many = Array.from({ length: 5 }, (_, index) => gap(`2026-11-1${index}`, `2026-11-1${index + 1}`, 1));
  expect(gapWords(source([], many), en, 'en').at(-1)).toBe('5 gaps in all');
});
