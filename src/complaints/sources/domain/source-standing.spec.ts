import { describe, expect, test } from '@jest/globals';
import { OrganisationCalendar } from '../../../organization/calendars/domain/organisation-calendar.ts';
import type { Rhythm } from './delivery-calendar.ts';
import { type DayRange, sourceStanding } from './source-standing.ts';

const working = new OrganisationCalendar('china');

function standing(
  rhythm: Rhythm,
  covered: DayRange[],
  now: string,
  more: { emptyOn?: string[]; weekday?: number } = {},
) {
  const calendar = { rhythm, weekday: more.weekday ?? null, monthDay: 5, dueTime: '08:30', graceMinutes: 30 };
  return sourceStanding(
    {
      calendar,
      working,
      beginsOn: '2026-11-09',
      covered,
      emptyOn: more.emptyOn ?? [],
      today: now.slice(0, 10),
      nowMs: Date.parse(`${now}:00Z`),
      instantOf: (day, time) => Date.parse(`${day}T${time}:00Z`),
    },
    '2026-01-01',
  );
}
const day = (from: string, end: string): DayRange => ({ from, end });

describe('a source that owes each day', () => {
  test('owes yesterday once its time and grace are over', () => {
    expect(standing('day', [], '2026-11-20T09:00').owed).toEqual(day('2026-11-09', '2026-11-19'));
    expect(standing('day', [], '2026-11-20T09:01').owed).toEqual(day('2026-11-09', '2026-11-20'));
  });

  test('has delivered the days it covers, and the day before an empty file', () => {
    const known = [day('2026-11-09', '2026-11-12'), day('2026-11-14', '2026-11-15')];
    expect(standing('day', known, '2026-11-20T12:00', { emptyOn: ['2026-11-13'] }).delivered).toEqual([
      day('2026-11-09', '2026-11-13'),
      day('2026-11-14', '2026-11-15'),
    ]);
  });
});

describe('a source that owes each working day', () => {
  // 2026-11-20 is a Friday
  test('owes the Friday and the weekend on Monday', () => {
    expect(standing('working-day', [], '2026-11-22T12:00').owed.end).toBe('2026-11-20');
    expect(standing('working-day', [], '2026-11-23T12:00').owed.end).toBe('2026-11-23');
  });

  test('has delivered the weekend with its Friday', () => {
    expect(standing('working-day', [day('2026-11-20', '2026-11-21')], '2026-11-23T12:00').delivered).toEqual([
      day('2026-11-20', '2026-11-23'),
    ]);
  });
});

test('a weekly source has delivered the week any day of which it covers', () => {
  const { delivered, owed } = standing('week', [day('2026-11-11', '2026-11-13')], '2026-11-20T12:00', { weekday: 1 });
  expect([delivered, owed]).toEqual([[day('2026-11-09', '2026-11-16')], day('2026-11-09', '2026-11-16')]);
});

test('a source owes nothing before it begins', () => {
  expect(standing('day', [], '2026-11-08T12:00').owed).toEqual(day('2026-11-09', '2026-11-09'));
});
