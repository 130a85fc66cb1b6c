import { describe, expect, test } from '@jest/globals';
import type { Trend } from '../../api/models.ts';
import { periodsBefore, trendSeries } from './trend-series.ts';

function point(period: string, count: string, rate: string | null): Trend['points'][number] {
  return { period, start: `${period.slice(0, 4)}-01-01`, rate, count, base: '2500000', complete: true, version: 1 };
}

const trend: Trend = {
  points: [point('2023', '0', null), point('2024', '4', '1.6'), point('2025', '6', '2.4'), point('2026', '8', '3.2')],
  limitValue: '3',
  breaks: [],
};
const asked = { before: 0, multiplier: '1000000' };

describe('the series of a trend', () => {
  test('begin with the first known rate', () => {
    const { points, values, yearBefore } = trendSeries(trend, { ...asked, figure: 'rate' });
    expect(points.map(({ period }) => period)).toEqual(['2024', '2025', '2026']);
    expect(values).toEqual([1.6, 2.4, 3.2]);
    expect(yearBefore).toEqual([]);
  });

  test('hold counts against as many as the limit permits of the base then', () => {
    const { values, limits } = trendSeries(trend, { ...asked, figure: 'count' });
    expect(values).toEqual([4, 6, 8]);
    // 3 × 2.5 = 7.5
    expect(limits).toEqual([7, 7, 7]);
  });

  test('lay each period over its own of the year before', () => {
    const { points, values, yearBefore } = trendSeries(trend, { ...asked, figure: 'rate', before: 1 });
    expect(points.map(({ period }) => period)).toEqual(['2024', '2025', '2026']);
    expect([values, yearBefore]).toEqual([
      [1.6, 2.4, 3.2],
      [null, 1.6, 2.4],
    ]);
  });

  test('are shown whole where no rate is known, and without a line where there is none', () => {
    const unknown = { ...trend, limitValue: null, points: [point('2023', '0', null)] };
    expect(trendSeries(unknown, { ...asked, figure: 'rate' })).toMatchObject({ values: [null], limits: [null] });
  });
});

test.each([
  ['2026-Q4', true, 4],
  ['2026-11', true, 12],
  ['2026', true, 1],
  ['2026-W47', true, 0],
  ['2026-Q4', false, 0],
])('for %s (last year wanted: %j) so many periods more are asked for: %d', (period, isWanted, more) => {
  expect(periodsBefore(period, isWanted)).toBe(more);
});
