import { describe, expect, test } from '@jest/globals';
import { trendScale } from './trend-scale.ts';

const area = { left: 0, right: 130, top: 0, bottom: 100 };

describe('the scale of a trend', () => {
  test('starts at zero and leaves room above the limit', () => {
    const scale = trendScale(area, 13, [9.7, 20]);
    expect(scale.y(0)).toBe(100);
    expect(scale.y(25)).toBe(0);
    expect(scale.ticks.map((tick) => tick.printed)).toEqual(['0', '5', '10', '15', '20', '25']);
  });

  test('puts each period in the middle of its thirteenth', () => {
    const scale = trendScale(area, 13, [1]);
    expect([0, 1, 12].map((index) => scale.x(index))).toEqual([5, 15, 125]);
  });

  test.each([[[]], [[0, 0]]])('has a height even when all values are %p', (values: number[]) => {
    const scale = trendScale(area, 1, values);
    expect(scale.y(0)).toBe(100);
    expect(scale.ticks.length).toBeGreaterThan(1);
  });
});
