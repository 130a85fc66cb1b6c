import { describe, expect, test } from '@jest/globals';
import { parsePeriod } from '../../../shared/period.ts';
import { assuranceOf, variationOf } from './assurance.ts';
import type { PhaseStart, ProcessPoint } from './phases.ts';
import { processChart } from './process-chart.ts';

/** Months of 2026 from January on, each of one million. */
function months(...counts: readonly (number | null)[]): ProcessPoint[] {
  return counts.map((count, index) => {
    const period = parsePeriod(`${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
    if (period === undefined) throw new Error('no such month');
    return { period, observation: count === null ? null : { count, size: 1 } };
  });
}

function start(date: string, more: Partial<PhaseStart> = {}): PhaseStart {
  return { date, origin: 'series-break', note: date, baseline: null, ...more };
}

const TWELVE = [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11];

describe('a process chart', () => {
  test('is a trial under twelve points and open from twelve on', () => {
    expect(processChart(false, months(...TWELVE.slice(1)), []).phases).toMatchObject([
      { basis: 'trial', observed: 11 },
    ]);
    expect(processChart(false, months(...TWELVE), []).phases).toMatchObject([{ basis: 'open', observed: 12 }]);
  });

  test('starts anew where the series breaks: in the month of the break', () => {
    const { phases, points } = processChart(false, months(10, 12, 11, 30, 34, 32), [start('2026-04-15')]);
    expect(points.map(({ phase }) => phase)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(phases.map(({ fit }) => fit?.centre)).toEqual([11, 32]);
    // each around its own mean: no signal where one mean for all would have had
    expect(points.flatMap(({ signals }) => signals)).toEqual([]);
  });

  test('keeps a locked baseline whatever comes after', () => {
    const fit = { centre: 10, dispersion: 1 };
    const locked = start('2026-01-01', { origin: 'baseline', baseline: { id: '1', from: '2026-01-01', fit } });
    const { phases, points } = processChart(false, months(10, 11, 20, 30), [locked]);
    expect(phases).toMatchObject([{ basis: 'locked', fit, observed: 4 }]);
    // 10 + 3√10 = 19.49
    expect(points.map(({ signals }) => signals.map(({ kind }) => kind))).toEqual([
      [],
      [],
      ['beyond-limit'],
      ['beyond-limit'],
    ]);
  });

  test('lets a baseline rule over a break of its month, and what began earlier rule from the first point', () => {
    const baseline = { id: '1', from: '2026-03-01', fit: { centre: 5, dispersion: 1 } };
    const starts = [start('2025-06-01'), start('2026-03-01', { origin: 'baseline', baseline }), start('2026-03-20')];
    const { phases } = processChart(false, months(1, 2, 3, 4), starts);
    expect(phases.map((phase) => [phase.start?.date, phase.basis])).toEqual([
      ['2025-06-01', 'trial'],
      ['2026-03-01', 'locked'],
    ]);
  });

  test('judges no month without a rate, and lets it neither make nor break a run', () => {
    const { points } = processChart(false, months(10, null, 12), []);
    expect(points[1]).toMatchObject({ limits: null, signals: [], phase: 0 });
    const fit = { centre: 10, dispersion: 1 };
    const locked = start('2026-01-01', { origin: 'baseline', baseline: { id: '1', from: '2026-01-01', fit } });
    const shifted = processChart(false, months(11, 11, 11, null, 11, 11, 11, 11), [locked]);
    expect(shifted.points.map(({ signals }) => signals.length)).toEqual([1, 1, 1, 0, 1, 1, 1, 1]);
  });

  test('has no limits from one point', () => {
    expect(processChart(false, months(3), []).points).toMatchObject([{ limits: null, signals: [] }]);
    expect(processChart(false, [], [])).toEqual({ kind: 'rate', phases: [], points: [] });
  });
});

describe('what it says', () => {
  test.each([
    ['high', 'lower', 'worsening'],
    ['low', 'lower', 'improving'],
    ['high', 'higher', 'improving'],
    ['low', 'higher', 'worsening'],
  ] as const)('a signal on the %s side where %s is better is %s', (side, direction, variation) => {
    expect(variationOf([{ kind: 'shift', side }], direction)).toBe(variation);
    expect(variationOf([], direction)).toBe('common-cause');
  });

  // the published cases of test-ptd_calculate_assurance_type.R: limits 1–3, 5–7 and 1–5 against 4
  test.each([
    [1, 3, 'inside', 'over'],
    [5, 7, 'over', 'inside'],
    [1, 5, 'hit-or-miss', 'hit-or-miss'],
    [4, 5, 'hit-or-miss', 'hit-or-miss'],
  ] as const)('limits %d to %d against 4: %s where lower is better, %s where higher is', (lower, upper, low, high) => {
    const limits = { centre: 0, lower, upper, lowerWarning: 0, upperWarning: 0 };
    expect([assuranceOf(limits, 4, 'lower'), assuranceOf(limits, 4, 'higher')]).toEqual([low, high]);
  });
});
