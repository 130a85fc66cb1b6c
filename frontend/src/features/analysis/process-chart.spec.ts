import { describe, expect, test } from '@jest/globals';
import type { Process, ProcessPoint } from './analysis.queries.ts';
import { processChart } from './process-chart.ts';

const LIMITS = { lower: '2', upper: '6', lowerWarning: '3', upperWarning: '5' };
const words = {
  rate: '率',
  mean: '平均',
  upper: '上限',
  lower: '下限',
  limitLine: (limit: string) => `限 ${limit}`,
  origins: { 'series-break': '口径变动', definition: '新口径', baseline: '新基线' },
};

function point(period: string, rate: string | null, more: Partial<ProcessPoint> = {}): ProcessPoint {
  return {
    period,
    start: `${period}-01`,
    count: '1',
    base: '1',
    rate,
    complete: true,
    phase: 0,
    limits: rate === null ? null : LIMITS,
    signals: [],
    ...more,
  };
}

function phase(more: Partial<Process['phases'][number]> = {}): Process['phases'][number] {
  return {
    from: null,
    origin: null,
    note: null,
    basis: 'open',
    centre: '4',
    dispersion: '1',
    observed: 12,
    runs: null,
    baseline: null,
    ...more,
  };
}

function drawn(points: ProcessPoint[], phases = [phase()], limit: Process['limit'] = null) {
  return processChart({ points, phases, limit } as Process, words);
}

describe('a process chart on the screen', () => {
  test('draws rates, mean and limits, and a gap where there is no rate', () => {
    const { series } = drawn([point('2026-01', '4.5'), point('2026-02', null)]);
    expect(series).toEqual([
      { name: '率', data: [4.5, null] },
      { name: '平均', data: [4, null] },
      { name: '上限', data: [6, null] },
      { name: '下限', data: [2, null] },
    ]);
  });

  test('gives the gravest signal of a point its shape', () => {
    const signals = [
      { kind: 'beyond-limit', side: 'high' },
      { kind: 'shift', side: 'high' },
    ] as const;
    const { markers } = drawn([point('2026-01', '4'), point('2026-02', '7', { signals: [...signals] })]);
    expect(markers?.discrete).toMatchObject([{ dataPointIndex: 1, shape: 'diamond' }]);
  });

  test('marks where the process became another, and the limit', () => {
    const points = [point('2026-01', '4'), point('2026-02', '5', { phase: 1 })];
    const phases = [phase({ origin: 'series-break', note: '早先' }), phase({ origin: 'definition', note: 'v3' })];
    const limit = { code: 'q', value: '20', period: 'quarter', scaled: '6.7' } as const;
    const { annotations } = drawn(points, phases, limit);
    // what changed before the first point is no news in this chart
    expect(annotations?.xaxis).toMatchObject([{ x: '2026-02', label: { text: '新口径 v3' } }]);
    expect(annotations?.yaxis).toMatchObject([{ y: 6.7, label: { text: '限 6.7' } }]);
  });
});
