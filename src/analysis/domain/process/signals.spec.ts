import { describe, expect, test } from '@jest/globals';
import { type SignalKind, signalsOf } from './signals.ts';

const LIMITS = { centre: 0, lower: -3, upper: 3, lowerWarning: -2, upperWarning: 2 };

/** 1 for a rate with this signal on the high side, −1 on the low one, else 0: as NHSRplotthedots writes its tests. */
function marks(kind: SignalKind, rates: readonly number[]): number[] {
  return signalsOf(rates.map((rate) => ({ rate, limits: LIMITS }))).map((signals) => {
    const side = signals.find((signal) => signal.kind === kind)?.side;
    if (side === undefined) return 0;
    return side === 'high' ? 1 : -1;
  });
}

function repeated(value: number, times: number): number[] {
  return Array.from({ length: times }, () => value);
}

describe('signals', () => {
  test.each([
    // from test-ptd_calculate_point_type.R: six are no run, six and one other neither, eight are one of eight points
    [repeated(1, 6), repeated(0, 6)],
    [[...repeated(1, 6), -1], repeated(0, 7)],
    [
      [...repeated(1, 8), -1],
      [...repeated(1, 8), 0],
    ],
    [
      [...repeated(-1, 8), 1],
      [...repeated(-1, 8), 0],
    ],
    // a point on the mean ends a run
    [[...repeated(1, 4), 0, ...repeated(1, 4)], repeated(0, 9)],
  ])('seven on one side of the mean: %j is %j', (rates, expected) => {
    expect(marks('shift', rates)).toEqual(expected);
  });

  test.each([
    // from the same file
    [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6], repeated(0, 6)],
    [[0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.6], repeated(0, 7)],
    [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], repeated(1, 7)],
    [
      [0.2, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.3],
      [0, ...repeated(1, 7), 0],
    ],
    [[0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1], repeated(-1, 7)],
    [
      [0.2, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.3],
      [0, ...repeated(-1, 7), 0],
    ],
  ])('seven rising or falling: %j is %j', (rates, expected) => {
    expect(marks('trend', rates)).toEqual(expected);
  });

  test.each([
    // close, not close, close on one side; the outer two are marked, for only they are close
    [
      [2.5, 1, 2.5],
      [1, 0, 1],
    ],
    [
      [1, 2.5, 2.5],
      [0, 1, 1],
    ],
    [
      [2.5, 2.5, 1],
      [1, 1, 0],
    ],
    [
      [2.5, 1, 1, 2.5],
      [0, 0, 0, 0],
    ],
    [
      [2.5, 1, 1, 2.5, 2.5],
      [0, 0, 0, 1, 1],
    ],
    // the third on the other side of the mean: no
    [
      [2.5, -1, 2.5],
      [0, 0, 0],
    ],
    [
      [-2.5, -2.5, -1],
      [-1, -1, 0],
    ],
    // outside is not near
    [
      [3.5, 2.5, 1],
      [0, 0, 0],
    ],
  ])('two of three near a limit: %j is %j', (rates, expected) => {
    expect(marks('near-limit', rates)).toEqual(expected);
  });

  test('outside the limits, but not on them', () => {
    expect(marks('beyond-limit', [3, 3.1, -3, -3.1, 0])).toEqual([0, 1, 0, -1, 0]);
  });

  test('come gravest first', () => {
    const rates = [...repeated(1, 6), 4];
    expect(signalsOf(rates.map((rate) => ({ rate, limits: LIMITS }))).at(-1)).toEqual([
      { kind: 'beyond-limit', side: 'high' },
      { kind: 'shift', side: 'high' },
    ]);
    expect(signalsOf([])).toEqual([]);
  });
});
