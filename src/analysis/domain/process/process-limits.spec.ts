import { describe, expect, test } from '@jest/globals';
import { fitProcess, limitsAt } from './process-limits.ts';

describe('the limits of a process', () => {
  test('are those of Laney’s u′ chart, worked by hand', () => {
    // 10, 20, 12, 18 of 100 each: CL = 60 ÷ 400 = 0.15, σ = √(0.15 ÷ 100) = 0.0387298
    // z = −1.29099, 1.29099, −0.77460, 0.77460; |Δz| = 2.58199, 2.06559, 1.54919, mean 2.06559; ÷ 1.128 = 1.83120
    const fit = fitProcess(
      'rate',
      [10, 20, 12, 18].map((count) => ({ count, size: 100 })),
    );
    if (fit === null) throw new Error('no fit');
    expect(fit.centre).toBeCloseTo(0.15, 12);
    expect(fit.dispersion).toBeCloseTo(1.8312, 4);
    const { upper, lower, upperWarning, lowerWarning } = limitsAt('rate', fit, 100);
    expect(upper).toBeCloseTo(0.15 + 3 * 0.0387298 * 1.8312, 5);
    expect(upperWarning).toBeCloseTo(0.15 + 2 * 0.0387298 * 1.8312, 5);
    expect(lowerWarning).toBeCloseTo(0.15 - 2 * 0.0387298 * 1.8312, 5);
    // 0.15 − 0.2128: a rate below nothing there is not
    expect(lower).toBe(0);
  });

  test('are the plain u chart’s where σz is one, and wider where the base is smaller', () => {
    const plain = { centre: 4, dispersion: 1 };
    expect(limitsAt('rate', plain, 4)).toEqual({ centre: 4, lower: 1, upper: 7, lowerWarning: 2, upperWarning: 6 });
    expect(limitsAt('rate', plain, 1).upper).toBe(10);
  });

  test('are the p′ chart’s for shares, and never above everything', () => {
    // 90 and 94 of 100: CL = 0.92, σ = √(0.92 × 0.08 ÷ 100) = 0.0271293, Δz = 0.04 ÷ 0.0271293 = 1.47442, ÷ 1.128
    const fit = fitProcess(
      'share',
      [90, 94].map((count) => ({ count, size: 100 })),
    );
    expect(fit?.dispersion).toBeCloseTo(1.30711, 4);
    expect(fit && limitsAt('share', fit, 100).lower).toBeCloseTo(0.92 - 3 * 0.0271293 * 1.30711, 5);
    expect(fit && limitsAt('share', fit, 100).upper).toBe(1);
  });

  test('need two points, and close up where nothing is ever counted', () => {
    expect(fitProcess('rate', [{ count: 3, size: 1 }])).toBeNull();
    const none = fitProcess(
      'rate',
      [1, 2].map((size) => ({ count: 0, size })),
    );
    expect(none).toEqual({ centre: 0, dispersion: 0 });
    expect(none && limitsAt('rate', none, 5).upper).toBe(0);
  });
});
