import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../shared/calendar-day.ts';
import { stretchesOf } from './stretches.ts';

describe('days cut into months and loose days', () => {
  test.each([
    ['2026-10-01', '2027-01-01', ['2026-10-01 to 2027-01-01 months']],
    ['2026-10-01', '2026-11-22', ['2026-10-01 to 2026-11-01 months', '2026-11-01 to 2026-11-22 days']],
    [
      '2026-01-15',
      '2026-04-03',
      ['2026-01-15 to 2026-02-01 days', '2026-02-01 to 2026-04-01 months', '2026-04-01 to 2026-04-03 days'],
    ],
    ['2026-11-16', '2026-11-23', ['2026-11-16 to 2026-11-23 days']],
    ['2026-11-30', '2026-12-07', ['2026-11-30 to 2026-12-07 days']],
    ['2026-11-01', '2026-11-01', []],
  ])('from %s until before %s', (from, end, expected) => {
    expect(stretchesOf(from, end).map((s) => `${s.from} to ${s.end} ${s.isMonths ? 'months' : 'days'}`)).toEqual(
      expected,
    );
  });

  test('are the same days, each once and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 900 }), (start, length) => {
        const from = addDays('1990-01-01', start);
        const end = addDays(from, length);
        const stretches = stretchesOf(from, end);
        expect([stretches[0]?.from, stretches.at(-1)?.end]).toEqual([from, end]);
        stretches.slice(1).forEach((stretch, index) => expect(stretch.from).toBe(stretches[index]?.end));
        expect(stretches.reduce((days, stretch) => days + daysBetween(stretch.from, stretch.end), 0)).toBe(length);
        const months = stretches.filter(({ isMonths }) => isMonths).flatMap((stretch) => [stretch.from, stretch.end]);
        expect(months.filter((day) => !day.endsWith('-01'))).toEqual([]);
      }),
    );
  });
});
