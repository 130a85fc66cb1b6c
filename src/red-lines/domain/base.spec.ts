import { describe, expect, test } from '@jest/globals';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { type Ratio, parseDecimal, ratio } from '../../shared/ratio.ts';
import { type PeriodBase, periodBase } from './base.ts';
import { type Grain, baseWindow } from './base-window.ts';
import type { BaseInstant } from './indicator.ts';

function period(code: string): Period {
  const found = parsePeriod(code);
  if (found === undefined) throw new Error(`no period ${code}`);
  return found;
}

function baseOf(
  taken: BaseInstant,
  code: string,
  known: Record<string, string>,
  { today = '2027-06-01', grain = 'month' as Grain } = {},
): PeriodBase {
  const figure = (of: string): Ratio | undefined => (known[of] === undefined ? undefined : parseDecimal(known[of]));
  const window = baseWindow(taken, period(code), grain);
  return periodBase({ period: period(code), window, grain, today, dueDay: 8 }, figure);
}

const QUARTER = { '2026-07': '100', '2026-08': '110', '2026-09': '130' };

describe('the base of a closed period', () => {
  test.each<[string, BaseInstant, Ratio]>([
    ['the last month at its end', { instant: 'end' }, ratio(130n)],
    ['the exact mean of its months', { instant: 'average' }, ratio(340n, 3n)],
    ['their sum as a flow', { instant: 'flow' }, ratio(340n)],
    ['its second month as a snapshot', { instant: 'snapshot', month: 2 }, ratio(110n)],
    // 45 days before 1 October: all of September (30 of 30) and 15 of August's 31
    ['the days before its end', { instant: 'rolling', days: 45 }, ratio(130n * 31n + 110n * 15n, 31n)],
  ])('is %s', (_, taken, value) => {
    expect(baseOf(taken, '2026-Q3', QUARTER)).toEqual({ value, provisionalFrom: null, missing: [] });
  });

  test('does not exist when a month is missing, and says which', () => {
    const { '2026-08': _, ...without } = QUARTER;
    expect(baseOf({ instant: 'average' }, '2026-Q3', without)).toEqual({
      value: null,
      provisionalFrom: null,
      missing: ['2026-08'],
    });
  });

  test('needs only the months it is made of', () => {
    expect(baseOf({ instant: 'end' }, '2026-Q3', { '2026-09': '130' }).value).toEqual(ratio(130n));
  });
});

describe('the base of an open period', () => {
  const average: BaseInstant = { instant: 'average' };

  test('carries the last known month forward, over the months to come as well', () => {
    const known = { '2026-09': '90', '2026-10': '120' };
    // (120 + 120 + 120) ÷ 3: November is known in December
    expect(baseOf(average, '2026-Q4', known, { today: '2026-11-22' })).toEqual({
      value: ratio(120n),
      provisionalFrom: '2026-10',
      missing: [],
    });
  });

  test('reports a month as missing after its due day, and still carries', () => {
    const known = { '2026-09': '90' };
    const before = baseOf(average, '2026-Q4', known, { today: '2026-11-08' });
    const after = baseOf(average, '2026-Q4', known, { today: '2026-11-09' });
    expect(before).toEqual({ value: ratio(90n), provisionalFrom: '2026-09', missing: [] });
    expect(after).toEqual({ value: ratio(90n), provisionalFrom: '2026-09', missing: ['2026-10'] });
  });

  test('is not assumed from more than a year ago', () => {
    const base = baseOf(average, '2026-Q4', { '2025-09': '90' }, { today: '2026-11-01' });
    expect(base.value).toBeNull();
    expect(base.missing).toEqual(['2026-10', '2026-11', '2026-12']);
  });

  test('is recomputed when the figure arrives', () => {
    const known = { '2026-10': '120', '2026-11': '150' };
    // (120 + 150 + 150) ÷ 3
    expect(baseOf(average, '2026-Q4', known, { today: '2026-12-03' }).value).toEqual(ratio(140n));
  });
});

describe('a series coarser than the period', () => {
  test.each<BaseInstant>([{ instant: 'end' }, { instant: 'average' }, { instant: 'snapshot', month: 1 }])(
    'stands for each part of it ($instant)',
    (taken) => {
      expect(baseOf(taken, '2026-Q2', { '2026': '107.123761' }, { grain: 'year', today: '2027-02-01' }).value).toEqual(
        parseDecimal('107.123761'),
      );
    },
  );

  test('cannot be split where it is a flow', () => {
    expect(baseOf({ instant: 'flow' }, '2026-Q2', { '2026': '400' }, { grain: 'year' }).value).toBeNull();
    expect(baseOf({ instant: 'flow' }, '2026', { '2026': '400' }, { grain: 'year' }).value).toEqual(ratio(400n));
  });

  test('gives a year the mean of its quarters', () => {
    const known = { '2025-Q1': '1', '2025-Q2': '2', '2025-Q3': '3', '2025-Q4': '4' };
    expect(baseOf({ instant: 'average' }, '2025', known, { grain: 'quarter' }).value).toEqual(ratio(5n, 2n));
  });
});

test('a week across two months takes the mean of both', () => {
  const known = { '2026-09': '100', '2026-10': '120' };
  expect(baseOf({ instant: 'average' }, '2026-W40', known).value).toEqual(ratio(110n));
});
