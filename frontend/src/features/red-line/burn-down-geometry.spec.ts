import { describe, expect, test } from '@jest/globals';
import type { BurnDown } from '../../api/models.ts';
import { burnDownGeometry, MARGIN } from './burn-down-geometry.ts';

const box = { width: 100 + MARGIN.left + MARGIN.right, height: 100 + MARGIN.top + MARGIN.bottom };
const day = (name: string, left: string | null, even: string) => ({ day: name, count: left && '1', left, even });
const drawn: BurnDown = {
  allowance: '8',
  days: [
    day('2026-10-31', '6', '6.0'),
    day('2026-11-01', '4', '4.0'),
    day('2026-11-02', null, '2.0'),
    day('2026-11-03', null, '0.0'),
  ],
  fan: [{ day: '2026-11-03', low: '-2', expected: '1', high: '3' }],
};
const [left, top] = [MARGIN.left, MARGIN.top];

describe('a gauge from 8 down to 2 below nothing, over four days', () => {
  const geometry = burnDownGeometry(drawn, box);

  test('starts full and falls to what is left on the last day known', () => {
    expect(geometry.actual).toBe(`M${left}.0 ${top}.0L${left + 25}.0 ${top + 20}.0L${left + 50}.0 ${top + 40}.0`);
    expect(geometry.now).toEqual({ x: left + 50, y: top + 40, day: '2026-11-01', left: '4' });
  });

  test('has its floor where nothing is left, not where the drawing ends', () => {
    expect(geometry.floorY).toBe(top + 80);
  });

  test('opens a band from the present to the best and the worst end', () => {
    expect(geometry.fan).toBe(
      `M${left + 50}.0 ${top + 40}.0L${left + 100}.0 ${top + 50}.0L${left + 100}.0 ${top + 100}.0Z`,
    );
  });

  test('names the whole, its quarters, nothing, and the lowest point', () => {
    expect(geometry.ticks.map(({ value }) => value)).toEqual([-2, 0, 2, 4, 6, 8]);
  });

  test('names a month where it begins, and knows no day outside', () => {
    expect(geometry.months).toEqual([{ x: left + 25, month: 11 }]);
    expect(geometry.xOf('2026-12-01')).toBeNull();
  });
});

test('where nothing is projected there is neither band nor line to come', () => {
  const { fan, expected } = burnDownGeometry({ ...drawn, fan: [] }, box);
  expect({ fan, expected }).toEqual({ fan: '', expected: '' });
});
