import { expect, test } from '@jest/globals';
import { zonedInstant } from './zoned-instant.ts';

test.each([
  ['2026-11-05T10:00', 'Asia/Shanghai', '2026-11-05T10:00:00+08:00'],
  ['2026-11-05T10:00', 'UTC', '2026-11-05T10:00:00+00:00'],
  // New York goes back from -04:00 to -05:00 on 1 November at two in the morning
  ['2026-11-01T00:30', 'America/New_York', '2026-11-01T00:30:00-04:00'],
  ['2026-11-01T03:30', 'America/New_York', '2026-11-01T03:30:00-05:00'],
])('%s on the clocks of %s is %s', (local, timeZone, instant) => {
  expect(zonedInstant(local, timeZone)).toBe(instant);
});
