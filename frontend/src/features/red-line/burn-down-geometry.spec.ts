import { describe, expect, test } from '@jest/globals';
import type { BurnDown } from '../../api/models.ts';
import { burnDownGeometry } from './burn-down-geometry.ts';
import { MARGIN } from './course-axis.ts';

const box = { width: 100 + MARGIN.left + MARGIN.right, height: 100 + MARGIN.top + MARGIN.bottom };
const day = (name: string, left: string | null, even: string, leftYearBefore: string) => ({
  day: name,
  count: left && '1',
  left,
  even,
  rate: null,
  leftYearBefore,
});
const alone = { yearBefore: false };
const drawn: BurnDown = {
  allowance: '8',
  days: [
    day('2026-10-31', '6', '6.0', '7'),
    day('2026-11-01', '4', '4.0', '3'),
    day('2026-11-02', null, '2.0', '1'),
    day('2026-11-03', null, '0.0', '-2'),
  ],
  fan: [{ day: '2026-11-03', low: '-2', expected: '1', high: '3' }],
  yearBefore: { period: '2025-Q4', complete: true },
  incomplete: null,
};
const [left, top] = [MARGIN.left, MARGIN.top];

describe('a gauge from 8 down to 2 below nothing, over four days', () => {
  const geometry = burnDownGeometry(drawn, box, alone);

  test('starts full and falls to what is left on the last day known', () => {
    expect(geometry.actual).toBe(`M${left}.0 ${top}.0L${left + 25}.0 ${top + 20}.0L${left + 50}.0 ${top + 40}.0`);
    expect(geometry.now).toEqual({ x: left + 50, y: top + 40, day: '2026-11-01', figure: '4' });
  });

  test('has its floor where nothing is left, not where the drawing ends', () => {
    expect(geometry.ruleY).toBe(top + 80);
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
    expect(geometry.axis.months).toEqual([{ x: left + 25, month: 11 }]);
    expect(geometry.axis.endOf('2026-12-01')).toBeNull();
  });
});

test('where nothing is projected there is neither band nor line to come', () => {
  const { fan, expected } = burnDownGeometry({ ...drawn, fan: [] }, box, alone);
  expect({ fan, expected }).toEqual({ fan: '', expected: '' });
});

test('the year before is drawn from the same start to its own end, and only when it is asked for', () => {
  expect(burnDownGeometry(drawn, box, alone).yearBefore).toBe('');
  const { yearBefore } = burnDownGeometry(drawn, box, { yearBefore: true });
  expect(yearBefore.startsWith(`M${left}.0 ${top}.0L${left + 25}.0 ${top + 10}.0`)).toBe(true);
  expect(yearBefore.endsWith(`L${left + 100}.0 ${top + 100}.0`)).toBe(true);
});
