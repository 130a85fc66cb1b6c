import { describe, expect, test } from '@jest/globals';
import type { BurnDown, Reading } from '../../api/models.ts';
import { MARGIN } from './course-axis.ts';
import { rateGeometry } from './rate-geometry.ts';

const box = { width: 100 + MARGIN.left + MARGIN.right, height: 108 + MARGIN.top + MARGIN.bottom };
const day = (name: string, rate: string | null) => ({
  day: name,
  rate,
  count: '1',
  left: '1',
  even: '1',
  leftYearBefore: null,
});
const burnDown: BurnDown = {
  allowance: '8',
  days: [day('2026-10-31', '2.5'), day('2026-11-01', '5.0'), day('2026-11-02', null), day('2026-11-03', null)],
  fan: [],
  incomplete: null,
  yearBefore: null,
};
const projection = { expected: '8.0', low: '6.0', high: '10.0' } as Reading['projection'];
const [left, bottom] = [MARGIN.left, MARGIN.top + 108];

describe('a rate that may end at its limit of ten, over four days', () => {
  // a hundred pixels up to ten, and eight of air above
  const geometry = rateGeometry(burnDown, { limitValue: '10', projection }, box);

  test('rises from nothing to what it is on the last day known', () => {
    expect(geometry.actual).toBe(
      `M${left}.0 ${bottom}.0L${left + 25}.0 ${bottom - 25}.0L${left + 50}.0 ${bottom - 50}.0`,
    );
    expect(geometry.now).toMatchObject({ day: '2026-11-01', figure: '5.0' });
  });

  test('has its limit below the upper edge', () => {
    expect(geometry.ruleY).toBeCloseTo(bottom - 100);
  });

  test('opens a band to the best and the worst end', () => {
    const end = left + 100;
    expect(geometry.fan).toBe(`M${left + 50}.0 ${bottom - 50}.0L${end}.0 ${bottom - 100}.0L${end}.0 ${bottom - 60}.0Z`);
  });
});

test('of a period that is over nothing more is expected', () => {
  const { fan, expected } = rateGeometry(burnDown, { limitValue: '10', projection: null }, box);
  expect({ fan, expected }).toEqual({ fan: '', expected: '' });
});
