import { describe, expect, test } from '@jest/globals';
import { poissonInterval, wilsonInterval } from './interval.ts';

describe('the exact Poisson interval', () => {
  // DOMAIN §5.2, computed with scipy
  test.each([
    [0, 0, 3.6889, 0, 6.9078],
    [1, 0.0253, 5.5716, 0.001, 9.2334],
    [5, 1.6235, 11.6683, 0.7394, 16.4547],
    [10, 4.7954, 18.3904, 2.9605, 24.134],
    [20, 12.2165, 30.8884, 8.9582, 38.0419],
    [40, 28.5766, 54.4686, 23.2599, 63.6622],
    [100, 81.364, 121.6268, 71.9214, 134.9243],
    [400, 361.7563, 441.1866, 341.0332, 465.7417],
  ])('of %i events has the published ends at 95 %% and 99.8 %%', (events, low, high, lower, higher) => {
    expect(poissonInterval(events).low).toBeCloseTo(low, 4);
    expect(poissonInterval(events).high).toBeCloseTo(high, 4);
    expect(poissonInterval(events, 0.998).low).toBeCloseTo(lower, 4);
    expect(poissonInterval(events, 0.998).high).toBeCloseTo(higher, 4);
  });

  test('of many events is about 1.96 standard deviations wide on each side', () => {
    for (const events of [16_432, 1_000_000]) {
      const { low, high } = poissonInterval(events);
      expect((events - low) / Math.sqrt(events)).toBeCloseTo(1.96, 1);
      expect((high - events) / Math.sqrt(events)).toBeCloseTo(1.96, 1);
    }
  });
});

describe('the Wilson interval', () => {
  // Newcombe 1998, table I; of none in ten by hand: z² ÷ (10 + z²) = 3.8415 ÷ 13.8415
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('of %i in %i has the published ends', (counted, n, low, high) => {
    expect(wilsonInterval(counted, n).low).toBeCloseTo(low, 4);
    expect(wilsonInterval(counted, n).high).toBeCloseTo(high, 4);
  });
});
