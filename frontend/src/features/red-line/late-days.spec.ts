import { expect, test } from '@jest/globals';
import { lateDays } from './late-days.ts';

const day = (name: string, count: string | null) => ({
  day: name,
  count,
  left: count,
  even: '0',
  rate: null,
  leftYearBefore: null,
});
const days = [day('2026-11-19', '2'), day('2026-11-20', '0'), day('2026-11-21', '1'), day('2026-11-22', null)];

test('the last days known are late, a day without a complaint too, a day to come not', () => {
  expect(lateDays({ days, incomplete: { days: 2, expected: '0.8' } })).toEqual(['2026-11-20', '2026-11-21']);
});

test('no day is late where all is in', () => {
  expect(lateDays({ days, incomplete: null })).toEqual([]);
});
