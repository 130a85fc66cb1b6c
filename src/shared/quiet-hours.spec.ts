import { expect, test } from '@jest/globals';
import { isQuiet, readQuietHours } from './quiet-hours.ts';
import { Zone } from './zone.ts';

const shanghai = Zone.named('Asia/Shanghai');

test.each([
  // 21:00 to 08:00 in Shanghai is 13:00 to midnight of UTC
  ['21:00-08:00', '2026-11-22T12:59:59Z', false],
  ['21:00-08:00', '2026-11-22T13:00:00Z', true],
  ['21:00-08:00', '2026-11-22T23:59:59Z', true],
  ['21:00-08:00', '2026-11-23T00:00:00Z', false],
  ['12:30-14:00', '2026-11-22T04:29:00Z', false],
  ['12:30-14:00', '2026-11-22T04:30:00Z', true],
  ['12:30-14:00', '2026-11-22T06:00:00Z', false],
])('of %s, %s is quiet: %s', (text, at, quiet) => {
  const hours = readQuietHours(text);
  expect(hours !== undefined && shanghai !== undefined && isQuiet(hours, shanghai, Date.parse(at))).toBe(quiet);
});

test.each(['', '21-8', '24:00-08:00', '21:00-08:60', '08:00-08:00', '21:00 - 08:00'])(
  '%p is no span of hours',
  (text) => {
    expect(readQuietHours(text)).toBeUndefined();
  },
);
