import { describe, expect, test } from '@jest/globals';
import { overDispersion, winsorised } from './over-dispersion.ts';

describe('the dispersion of units beyond chance', () => {
  test('is φ = 2.948033 for the six units of FunnelPlotR’s own test', () => {
    // standardised ratios: z = √E · ln(O ÷ E), s = 1 ÷ √E; with six units that test draws nobody in
    const observed = [100, 150, 180, 80, 120, 225];
    const expected = [108, 112, 165, 95, 100, 220];
    const scores = expected.map((e, index) => Math.sqrt(e) * Math.log((observed[index] ?? 0) / e));
    const spreads = expected.map((e) => 1 / Math.sqrt(e));
    const { phi, tau2 } = overDispersion(scores, spreads);
    expect(phi).toBeCloseTo(2.948033, 6);
    // (6 × 2.948033 − 5) ÷ (Σw − Σw² ÷ Σw) with w = E: Σw = 800, Σw² = 118,858
    expect(tau2).toBeCloseTo((6 * 2.948033 - 5) / (800 - 118_858 / 800), 8);
  });

  test('draws the outer tenth in to the quantiles between the scores', () => {
    // R: quantile(1:11, c(.1, .9)) is 2 and 10
    expect(winsorised([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
    // four scores: 10 % lies three tenths of the way from the first to the second
    expect(winsorised([-10, 0, 1, 20])[0]).toBeCloseTo(-7, 10);
  });

  test('is nothing where the scores stray no more than chance', () => {
    expect(overDispersion([0.5, -0.5, 1, -1, 0.2], [1, 1, 1, 1, 1]).tau2).toBe(0);
    expect(overDispersion([9], [1])).toEqual({ phi: 81, tau2: 0 });
    expect(overDispersion([], [])).toEqual({ phi: 0, tau2: 0 });
  });
});
