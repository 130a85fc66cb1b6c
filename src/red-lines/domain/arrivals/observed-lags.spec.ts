import { expect, test } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../../shared/working-day.ts';
import { observedLags } from './observed-lags.ts';

const row = (day: string, knownOn: string, count: number, unitId = '1') => ({ unitId, day, knownOn, count });

test('lags are counted in working days where nothing becomes known on days off, unit by unit', () => {
  const { working, units } = observedLags(
    [
      // a Friday known on Monday and Tuesday, a Saturday known on Monday, and at once
      row('2026-11-13', '2026-11-16', 3),
      row('2026-11-13', '2026-11-17', 2),
      row('2026-11-14', '2026-11-16', 1),
      row('2026-11-12', '2026-11-12', 4),
      row('2026-11-12', '2026-11-13', 7, '2'),
    ],
    MONDAY_TO_FRIDAY,
  );
  expect(working).toBe(true);
  expect(Object.fromEntries(units)).toEqual({ 1: [4, 4, 2], 2: [0, 7] });
});

test('lags are counted in days where complaints become known at weekends too', () => {
  const { working, units } = observedLags(
    [row('2026-11-13', '2026-11-14', 1), row('2026-11-13', '2026-11-16', 9)],
    MONDAY_TO_FRIDAY,
  );
  expect(working).toBe(false);
  expect(units.get('1')).toEqual([0, 1, 0, 9]);
});

test('complaints known on their own day say nothing about days off', () => {
  expect(observedLags([row('2026-11-14', '2026-11-14', 50)], MONDAY_TO_FRIDAY).working).toBe(true);
});
