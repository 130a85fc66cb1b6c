import { expect, test } from '@jest/globals';
import { endOfDay } from './end-of-day.ts';

test.each([
  ['2026-12-31', 'Asia/Shanghai', '2027-01-01T00:00:00+08:00'],
  ['2028-02-28', 'Asia/Shanghai', '2028-02-29T00:00:00+08:00'],
  ['2026-07-01', 'America/New_York', '2026-07-02T00:00:00-04:00'],
  ['2026-12-01', 'Europe/London', '2026-12-02T00:00:00+00:00'],
])('%s ends in %s at %s', (day, zone, end) => {
  expect(endOfDay(day, zone)).toBe(end);
});
