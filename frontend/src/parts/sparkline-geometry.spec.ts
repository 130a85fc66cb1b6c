import { describe, expect, test } from '@jest/globals';
import { shareBarGeometry } from './share-bar-geometry.ts';
import { sparklineGeometry } from './sparkline-geometry.ts';

const box = { width: 26, height: 16 };

describe('sparkline', () => {
  test('a limit of 20 is the top of the scale when no rate exceeds it', () => {
    expect(sparklineGeometry(['0', '10', '20'], '20', box)).toEqual({
      path: 'M3.0 13.0L13.0 8.0L23.0 3.0',
      limitY: 3,
      last: { x: 23, y: 3 },
    });
  });

  test('a rate of twice the limit puts the limit half way up', () => {
    expect(sparklineGeometry(['40'], '20', box).limitY).toBe(8);
  });

  test('a period without a rate breaks the line and the last known point stays marked', () => {
    const { path, last } = sparklineGeometry(['10', null, '10', null], '20', { width: 36, height: 16 });
    expect(path).toBe('M3.0 8.0M23.0 8.0');
    expect(last).toEqual({ x: 23, y: 8 });
  });

  test('nothing at all draws nothing', () => {
    expect(sparklineGeometry([null], null, box)).toEqual({ path: '', limitY: null, last: null });
  });
});

describe('bar of the allowance', () => {
  test('half used at a quarter of the time', () => {
    expect(shareBarGeometry(0.5, 0.25)).toEqual({ used: 50, line: 100, elapsed: 25 });
  });

  test('a quarter more than allowed fills the bar and moves the line to four fifths', () => {
    expect(shareBarGeometry(1.25, 0.5)).toEqual({ used: 100, line: 80, elapsed: 40 });
  });
});
