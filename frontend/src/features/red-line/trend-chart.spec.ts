import { describe, expect, test } from '@jest/globals';
import type { Trend } from '../../api/models.ts';
import { axisTop, trendChart } from './trend-chart.ts';
import { trendSeries } from './trend-series.ts';

function point(period: string, start: string, rate: string | null): Trend['points'][number] {
  return { period, start, rate, count: '1', base: '1', complete: true, version: 1 };
}

const words = { figure: '率', limit: '限 20', yearBefore: '去年同期' };
const drawn = (each: Trend) =>
  trendChart(trendSeries(each, { figure: 'rate', before: 0, multiplier: '1000000' }), each, words);
const trend: Trend = {
  points: [
    point('2026-Q2', '2026-04-01', '20'),
    point('2026-Q3', '2026-07-01', null),
    point('2026-Q4', '2026-10-01', '20.5'),
  ],
  limitValue: '20',
  breaks: [
    { date: '2026-08-15', note: '口径合并' },
    { date: '2020-01-01', note: '早于图' },
  ],
};

describe('the trend against its limit', () => {
  const chart = drawn(trend);

  test('a period without a rate is a gap, not a zero', () => {
    expect(chart.series).toEqual([{ name: '率', data: [20, null, 20.5] }]);
  });

  test('only a point beyond the limit is red: 20 of 20 is still inside', () => {
    expect(chart.markers?.discrete?.map(({ dataPointIndex }) => dataPointIndex)).toEqual([2]);
  });

  test('a break is drawn at the period it falls in, and one before the chart not at all', () => {
    expect(chart.annotations?.xaxis?.map(({ x }) => x)).toEqual(['26Q3']);
  });

  test('without a limit there is no limit line and nothing is red', () => {
    const free = drawn({ ...trend, limitValue: null });
    expect(free.annotations?.yaxis).toEqual([]);
    expect(free.markers?.discrete).toEqual([]);
  });
});

test('a limit that permits another count each period is drawn as a line of its own, and last year beside', () => {
  const points = trend.points.map((each, index) => ({ ...each, rate: '1', count: '30', base: `${index + 1}000000` }));
  const series = trendSeries({ ...trend, points }, { figure: 'count', before: 1, multiplier: '1000000' });
  const chart = trendChart(series, trend, words);
  expect(chart.series).toEqual([
    { name: '率', data: [30, 30] },
    { name: '去年同期', data: [30, 30] },
    { name: '限 20', data: [40, 60] },
  ]);
  expect(chart.annotations?.yaxis).toEqual([]);
});

describe('top of the axis', () => {
  test.each([
    [20, 24],
    [70, 80],
    [6, 8],
    [0, 1],
    [0.06, 0.08],
  ])('a highest value of %d needs an axis up to %d', (value, top) => {
    expect(axisTop(value)).toBe(top);
  });
});
