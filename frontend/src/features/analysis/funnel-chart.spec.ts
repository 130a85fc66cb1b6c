import { describe, expect, test } from '@jest/globals';
import type { RankedGroup, RankedUnit } from './analysis.queries.ts';
import { funnelChart } from './funnel-chart.ts';

const words = { rate: '率', mean: '平均', count: '件数', funnelAxis: '用户数', limits95: '95%', limits998: '99.8%' };
const group: RankedGroup = {
  kind: 'city',
  mean: '13.1',
  median: '13.0',
  phi: '1.00',
  overDispersed: false,
  curve: ['1000', '2000'].map((base) => ({ base, low998: '1', low95: '2', high95: '20', high998: '30' })),
};

function unit(zh: string, verdict: RankedUnit['verdict'], more: Partial<RankedUnit> = {}): RankedUnit {
  const figures = { count: '9', base: '1500', rate: '13.0', interval: null, complete: true, z: '0.1', place: null };
  return { unit: { code: zh, name: { zh, en: zh }, kind: 'city' }, verdict, ...figures, ...more };
}

function drawn(...units: RankedUnit[]) {
  return funnelChart({ units }, group, words, 'zh');
}

describe('a funnel on the screen', () => {
  test('names and marks only units outside', () => {
    const { annotations, markers } = drawn(
      unit('云岭', 'worse'),
      unit('东麓', 'better'),
      unit('河湾', 'not-distinguishable'),
    );
    expect(annotations?.points?.map(({ label }) => label?.text)).toEqual(['云岭', '东麓']);
    expect(markers?.discrete).toMatchObject([
      { dataPointIndex: 0, shape: 'diamond' },
      { dataPointIndex: 1, shape: 'square' },
    ]);
  });

  test('draws units of its kind that have a rate, and the limits over their sizes', () => {
    const county = unit('县', 'worse');
    const { series } = drawn(unit('河湾', 'not-distinguishable'), unit('白沙', 'undecided', { base: null }), {
      ...county,
      unit: { ...county.unit, kind: 'county' },
    });
    expect(series).toMatchObject([
      { type: 'scatter', data: [{ x: 1500, y: 13 }] },
      {
        data: [
          { x: 1000, y: 13.1 },
          { x: 2000, y: 13.1 },
        ],
      },
      {
        data: [
          { x: 1000, y: 2 },
          { x: 2000, y: 2 },
        ],
      },
      {
        data: [
          { x: 1000, y: 20 },
          { x: 2000, y: 20 },
        ],
      },
      {
        data: [
          { x: 1000, y: 1 },
          { x: 2000, y: 1 },
        ],
      },
      {
        data: [
          { x: 1000, y: 30 },
          { x: 2000, y: 30 },
        ],
      },
    ]);
  });

  test('shows a name as it was typed, never as markup', () => {
    const { tooltip } = drawn(unit('<img src=x>', 'worse'));
    const custom = tooltip?.custom as (at: { seriesIndex: number; dataPointIndex: number }) => string;
    expect(custom({ seriesIndex: 0, dataPointIndex: 0 })).toContain('&lt;img src=x&gt;');
    expect(custom({ seriesIndex: 2, dataPointIndex: 0 })).toBe('');
  });
});
