import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existsDay } from './calendar-day.ts';
import { compileDateFormat } from './date-format.ts';

/** A reading in short: `2015-4-22 15:53:50.0`, or the reason it is refused. */
function short(format: string, text: string): string {
  const compiled = compileDateFormat(format);
  if (!compiled.ok) throw new Error(compiled.reason);
  const reading = compiled.read(text);
  if (!reading.ok) return reading.reason;
  const { year, month, day, hasTime, hour, minute, second, millisecond, offsetMinutes } = reading.value;
  const clock = hasTime ? ` ${hour}:${minute}:${second}.${millisecond}` : '';
  return `${year}-${month}-${day}${clock}${offsetMinutes === undefined ? '' : ` ${offsetMinutes}`}`;
}

describe('a date format', () => {
  test.each([
    ['dd-MMM-yy h:mm:ss a', '22-Apr-15 3:53:50 PM', '2015-4-22 15:53:50.0'],
    ['dd-MMM-yy h:mm:ss a', '22-Apr-15 3:53:50\u202fpm', '2015-4-22 15:53:50.0'],
    ['dd-MM-yy', '22-04-15', '2015-4-22'],
    ['M/d/yyyy', '3/19/2015', '2015-3-19'],
    ['MM/dd/yyyy', '3/19/2015', '2015-3-19'],
    ['M/d/yyyy H:mm', '3/14/2025 1:20', '2025-3-14 1:20:0.0'],
    ['yyyyMMdd', '20150419', '2015-4-19'],
    ['yyyyMMddHHmmss', '20150419235959', '2015-4-19 23:59:59.0'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-11-22T08:30:15.250+08:00', '2026-11-22 8:30:15.250 480'],
    ['yyyy-MM-dd HH:mm:ssZ', '2026-11-22 08:30:15-0500', '2026-11-22 8:30:15.0 -300'],
    ['yyyy-MM-dd HH:mm:ss X', '2026-11-22 08:30:15 Z', '2026-11-22 8:30:15.0 0'],
    ['yyyy年M月d日', '2026年11月2日', '2026-11-2'],
    ['d MMMM yyyy', '1 September 2026', '2026-9-1'],
    ['d MMMM yyyy', '1 sept 2026', '2026-9-1'],
    ['yyyy年MMMd日 ah:mm', '2026年十一月2日 下午3:05', '2026-11-2 15:5:0.0'],
    ['yyyy年MMMd日', '2026年11月2日', '2026-11-2'],
    ["d 'o''clock' M yyyy", "5 o'clock 6 2026", '2026-6-5'],
    ['yyyy-MM-dd HH:mm:ss.S', '2026-11-22 08:30:15.5', '2026-11-22 8:30:15.500'],
    ['yyyy-MM-dd HH:mm:ss.SSSSSS', '2026-11-22 08:30:15.123987', '2026-11-22 8:30:15.123'],
  ])('%s reads %s', (format, text, expected) => {
    expect(short(format, text)).toBe(expected);
  });

  test.each([
    ['dd/MM/yy', '01/01/00', '2000-1-1'],
    ['dd/MM/yy', '01/01/68', '2068-1-1'],
    ['dd/MM/yy', '01/01/69', '1969-1-1'],
    ['dd/MM/yy', '01/01/99', '1999-1-1'],
  ])('%s takes %s for %s', (format, text, expected) => {
    expect(short(format, text)).toBe(expected);
  });

  test.each([
    ['d/M/yyyy h:mm a', '1/1/2026 12:05 AM', '2026-1-1 0:5:0.0'],
    ['d/M/yyyy h:mm a', '1/1/2026 12:05 PM', '2026-1-1 12:5:0.0'],
    ['d/M/yyyy h:mm a', '1/1/2026 13:05 PM', 'impossible-date'],
    ['d/M/yyyy H:mm a', '1/1/2026 13:05 PM', '2026-1-1 13:5:0.0'],
    ['d/M/yyyy H:mm a', '1/1/2026 13:05 AM', 'impossible-date'],
    ['d/M/yyyy', '30/2/2026', 'impossible-date'],
    ['d/M/yyyy', '29/2/2024', '2024-2-29'],
    ['M/d/yyyy', '19/3/2015', 'impossible-date'],
    ['yyyy-MM-dd HH:mm', '2026-01-01 24:00', 'impossible-date'],
    ['yyyy-MM-dd', '2026-01-01 08:00', 'unreadable-date'],
    ['yyyy-MM-dd', '２０２６-01-01', 'unreadable-date'],
    ['yyyyMMdd', '2015419', 'unreadable-date'],
    ['dd-MM-yy', '22-04-2015', 'unreadable-date'],
    ['dd-MMM-yy', '22-Abr-15', 'unreadable-date'],
    ['dd-MMM-yy', '', 'unreadable-date'],
  ])('%s answers %s with %s', (format, text, expected) => {
    expect(short(format, text)).toBe(expected);
  });

  test.each([
    ['yyyy-MM-DD', 'unknown-token'],
    ['yyyy-MM-dd qq', 'unknown-token'],
    ['yyy-MM-dd', 'unknown-token'],
    ["yyyy-MM-dd 'at", 'open-quote'],
    ['yyyy-MM', 'date-part-missing'],
    ['', 'date-part-missing'],
    ['yyyy-MM-dd M', 'part-repeated'],
    ['yyyy-MM-dd h:mm', 'half-day-missing'],
    ['yyyy-MM-dd HH ss', 'time-part-missing'],
    ['yyyy-MM-dd a', 'time-part-missing'],
    ['yyyy-MM-ddX', 'time-part-missing'],
  ])('%s is refused: %s', (format, reason) => {
    expect(compileDateFormat(format)).toMatchObject({ ok: false, reason });
  });

  test('reads back every day it could have written, and no other', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const written = `${day}.${month}.${String(year).padStart(4, '0')}`;
        const expected = existsDay(year, month, day) ? `${year}-${month}-${day}` : 'impossible-date';
        expect(short('d.M.yyyy', written)).toBe(expected);
      }),
    );
  });
});
