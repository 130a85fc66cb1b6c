import { describe, expect, test } from '@jest/globals';
import { type Period, parsePeriod } from '../../../shared/period.ts';
import { baselineOf } from './baseline.ts';
import type { PhaseStart, ProcessPoint } from './phases.ts';

function month(code: string): Period {
  const period = parsePeriod(code);
  if (period === undefined) throw new Error(code);
  return period;
}

/** Thirteen months from January 2026, each of one million: 10, 12, 10, 12 … */
const POINTS: ProcessPoint[] = Array.from({ length: 13 }, (_, index) => ({
  period: month(index < 12 ? `2026-${String(index + 1).padStart(2, '0')}` : '2027-01'),
  observation: { count: index % 2 === 0 ? 10 : 12, size: 1 },
}));

function lock(from: string, to: string, starts: readonly PhaseStart[] = [], points = POINTS) {
  return baselineOf(false, points, starts, month(from), month(to));
}

describe('a baseline', () => {
  test('is reckoned from its own periods only', () => {
    expect(lock('2026-01', '2026-12')).toMatchObject({ ok: true, value: { points: 12, fit: { centre: 11 } } });
    expect(lock('2026-01', '2027-01')).toMatchObject({ ok: true, value: { points: 13 } });
  });

  test('needs twelve with a rate', () => {
    expect(lock('2026-02', '2026-12')).toEqual({ ok: false, reason: 'too-few' });
    const withGap = POINTS.map((point, index) => (index === 5 ? { ...point, observation: null } : point));
    expect(lock('2026-01', '2026-12', [], withGap)).toEqual({ ok: false, reason: 'too-few' });
  });

  test('may begin with a break, but not hold one', () => {
    const broken = (date: string): PhaseStart => ({ date, origin: 'series-break', note: '', baseline: null });
    expect(lock('2026-01', '2026-12', [broken('2026-01-15')]).ok).toBe(true);
    expect(lock('2026-01', '2026-12', [broken('2026-02-01')])).toEqual({ ok: false, reason: 'broken' });
    expect(lock('2026-01', '2026-12', [broken('2027-01-01')]).ok).toBe(true);
  });

  test('may hold the start of another baseline', () => {
    const other = { id: '1', from: '2026-05-01', fit: { centre: 1, dispersion: 1 } };
    const start: PhaseStart = { date: '2026-05-01', origin: 'baseline', note: '', baseline: other };
    expect(lock('2026-01', '2026-12', [start]).ok).toBe(true);
  });
});
