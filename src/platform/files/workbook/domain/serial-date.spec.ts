import { describe, expect, test } from '@jest/globals';
import { serialDateText } from './serial-date.ts';

describe('a date kept as a number of days', () => {
  // 1900: day 1 is 1 January 1900 and day 60 the false 29 February; 1904: day 0 is 1 January 1904
  test.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [25_569, 1900, '1970-01-01'],
    [46_348, 1900, '2026-11-22'],
    [2_958_465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [24_107, 1904, '1970-01-01'],
    [44_886, 1904, '2026-11-22'],
  ] as const)('%d in the %d system is %s', (serial, system, text) => {
    expect(serialDateText(serial, 'day', system)).toBe(text);
  });

  test.each([
    [60, 1900],
    [60.5, 1900],
    [0, 1900],
    [0.5, 1900],
    [-1, 1900],
    [-1, 1904],
    [2_958_466, 1900],
  ] as const)('%d in the %d system is on no calendar', (serial, system) => {
    expect(serialDateText(serial, 'day', system)).toBeUndefined();
  });

  test.each([
    [46_348.354166666664, 'day', '2026-11-22 08:30:00'],
    [46_348.354166666664, 'time', '2026-11-22 08:30:00'],
    [46_348, 'both', '2026-11-22 00:00:00'],
    [46_348.999999999, 'both', '2026-11-23 00:00:00'],
    [46_348.5000001, 'both', '2026-11-22 12:00:00.009'],
    [0.5, 'time', '12:00:00'],
    [0.999988425925926, 'time', '23:59:59'],
    [1.5, 'elapsed', '36:00:00'],
  ] as const)('%d shown as %s is %s', (serial, shows, text) => {
    expect(serialDateText(serial, shows, 1900)).toBe(text);
  });
});
