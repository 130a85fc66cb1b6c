import { describe, expect, test } from '@jest/globals';
import { readPlainDate } from './plain-date.ts';

/** A reading in short: `2026-11-22 08:30:00.000 +480`, or the reason. */
function short(text: string): string {
  const reading = readPlainDate(text);
  if (!reading.ok) return reading.reason;
  const { year, month, day, hasTime, hour, minute, second, millisecond, offsetMinutes } = reading.value;
  const clock = hasTime ? ` ${hour}:${minute}:${second}.${millisecond}` : '';
  return `${year}-${month}-${day}${clock}${offsetMinutes === undefined ? '' : ` ${offsetMinutes}`}`;
}

describe('a date without a stated format', () => {
  test.each([
    ['2026-11-22', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['2026.1.5', '2026-1-5'],
    ['20261122', '2026-11-22'],
    ['2026年11月22日', '2026-11-22'],
    ['2026年1月5日 8:30', '2026-1-5 8:30:0.0'],
    ['2026-11-22 08:30', '2026-11-22 8:30:0.0'],
    ['2026/1/5 8:30:15', '2026-1-5 8:30:15.0'],
    ['2026-11-22 08:30:59', '2026-11-22 8:30:59.0'],
    ['2026-11-22T08:30:15.123456Z', '2026-11-22 8:30:15.123 0'],
    ['2026-11-22T08:30:15.5+08:00', '2026-11-22 8:30:15.500 480'],
    ['2026-11-22 08:30:15 -0530', '2026-11-22 8:30:15.0 -330'],
  ])('%s has one reading', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test.each(['11/12/26', '04-08-15', '3/19/2015', '22-Apr-15', '42005', '2026-11', '12:30', '1.39E+10', '2026-11/22'])(
    '%s is ambiguous',
    (text) => {
      expect(short(text)).toBe('ambiguous-date');
    },
  );

  test.each(['2026-02-29', '20261301', '2026年4月31日', '2026-11-22 24:00', '2026-11-22 08:60'])(
    '%s is no date of calendar and clock',
    (text) => {
      expect(short(text)).toBe('impossible-date');
    },
  );

  test.each([
    ['2024-02-29', '2024-2-29'],
    ['2023-02-29', 'impossible-date'],
    ['2026-11-22 08:30+15:00', 'impossible-date'],
    ['2026-02-29 08:30:00', 'impossible-date'],
    ['2026-11-22 08:30:60', 'impossible-date'],
    ['2026-11-22 24:00:00', 'impossible-date'],
    ['2026-11-22 08:3x:00', 'ambiguous-date'],
    ['昨天', 'unreadable-date'],
  ])('%s reads as %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});
