import { expect, test } from '@jest/globals';
import { momentsOf } from './moments.ts';

test('lines of months and longer are judged at the end of each of 24 months', () => {
  const moments = momentsOf('quarter', '2026-11-22').map(({ period, asOf }) => [period.code, asOf]);
  expect(moments).toHaveLength(24);
  expect([moments[0], moments[1], moments.at(-2), moments.at(-1)]).toEqual([
    ['2024-Q4', '2024-12-31'],
    ['2025-Q1', '2025-01-31'],
    ['2026-Q4', '2026-10-31'],
    // the present month as far as it has come
    ['2026-Q4', '2026-11-22'],
  ]);
  expect(momentsOf('year', '2026-11-22')[1]?.period.code).toBe('2025');
});

test('lines of weeks and days are judged at the end of each, and the present one today', () => {
  const weeks = momentsOf('week', '2026-11-22').map(({ period, asOf }) => [period.code, asOf]);
  expect([weeks[0], weeks.at(-1)]).toEqual([
    ['2024-W48', '2024-12-01'],
    ['2026-W47', '2026-11-22'],
  ]);
  expect(momentsOf('day', '2026-11-22')).toHaveLength(722);
});

test('lines of a rolling window are judged by the one that ended with each month, the last by the one that ends today', () => {
  const moments = momentsOf('rolling-90', '2026-11-22').map(({ period, asOf }) => [period.code, asOf]);
  expect([moments.length, moments[0], moments.at(-2), moments.at(-1)]).toEqual([
    24,
    ['2024-12-31-R90', '2024-12-31'],
    ['2026-10-31-R90', '2026-10-31'],
    ['2026-11-22-R90', '2026-11-22'],
  ]);
});
