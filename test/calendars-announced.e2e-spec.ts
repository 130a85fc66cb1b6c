import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { icalendarDays } from '../src/organization/calendars/domain/icalendar-days.ts';
import { officialDays } from '../src/organization/calendars/domain/official-days.ts';
import { OrganisationCalendar } from '../src/organization/calendars/domain/organisation-calendar.ts';
import { addDays, dayFromNumber, dayNumber, weekday } from '../src/shared/calendar-day.ts';
import { workingDayAfter } from '../src/shared/working-day.ts';

const ANNOUNCED = resolve(import.meta.dirname, '../../shared/corpora/holiday-cn');

interface AnnouncedDay {
  readonly date: string;
  readonly isOffDay: boolean;
}

/** Every day of a collection made elsewhere from the same announcements; a year's file may name days of its neighbours. */
function announced(): Map<string, boolean> {
  const files = readdirSync(ANNOUNCED).filter((name) => /^\d{4}\.json$/.test(name));
  const days = files.flatMap(
    (name) => (JSON.parse(readFileSync(resolve(ANNOUNCED, name), 'utf8')) as { days: AnnouncedDay[] }).days,
  );
  return new Map(days.map(({ date, isOffDay }) => [date, !isOffDay]));
}

if (existsSync(ANNOUNCED)) {
  const china = new OrganisationCalendar('china');
  const days = announced();
  const isWorked = (day: string) => days.get(day) ?? weekday(day) <= 5;

  describe('the built-in calendar of China', () => {
    test.each(Array.from({ length: 20 }, (_, index) => 2007 + index))('works on the announced days of %i', (year) => {
      expect(officialDays('china', year).size).toBeGreaterThan(10);
      const differing: string[] = [];
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        if (china.isWorkingDay(day) !== isWorked(day)) differing.push(day);
      }
      expect(differing).toEqual([]);
    });

    test('gives the deadlines of the announced days, from each day and for each limit in use', () => {
      const differing: string[] = [];
      for (let number = dayNumber('2007-01-01'); number < dayNumber('2026-12-01'); number += 1) {
        const day = dayFromNumber(number);
        for (const limit of [1, 2, 5, 7, 15]) {
          const due = workingDayAfter(china, day, limit);
          if (due < '2026-12-31' && due !== workingDayAfter({ isWorkingDay: isWorked }, day, limit))
            differing.push(day);
        }
      }
      expect(differing).toEqual([]);
    });
  });

  test.each([2024, 2025, 2026])('the iCalendar file of %i says what its table says', (year) => {
    const read = icalendarDays(readFileSync(resolve(ANNOUNCED, `${year}.ics`), 'utf8'));
    if (!read.ok) throw new Error(read.reason.code);
    expect(read.value.length).toBeGreaterThan(25);
    expect(read.value.filter(({ day, working }) => days.get(day) !== working)).toEqual([]);
  });
} else {
  test('a National Day is a day off and the Saturday after it is worked', () => {
    const china = new OrganisationCalendar('china');
    expect([china.isWorkingDay('2026-10-01'), china.isWorkingDay('2026-10-10')]).toEqual([false, true]);
  });
}
