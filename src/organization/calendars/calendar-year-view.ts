import type { Day } from '../../shared/calendar-day.ts';
import type { OfficialDay } from './domain/official-days.ts';
import { officialDays } from './domain/official-days.ts';
import type { OrganisationCalendar, OwnDay } from './domain/organisation-calendar.ts';
import type { CalendarYearDto } from './working-calendar.dto.ts';
import type { StoredCalendar } from './working-calendar.query.ts';

/** A year of the calendar as the API tells it: only the days that do not follow their weekday. */
export function calendarYearView({ calendar, version }: StoredCalendar, year: number): CalendarYearDto {
  const own = calendar.ownDaysOf(year);
  const settled = new Map<Day, CalendarYearDto['days'][number]>();
  for (const official of officialDays(calendar.official, year).values()) settled.set(official.day, announced(official));
  for (const each of own) settled.set(each.day, ownView(calendar, each));
  return {
    year,
    version,
    official: calendar.official,
    data: calendar.dataOf(year),
    workingDays: calendar.workingDaysOf(year),
    days: [...settled.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

function announced({ day, working, name }: OfficialDay): CalendarYearDto['days'][number] {
  return { day, working, source: 'official', name, fileName: null, officialWorking: working };
}

function ownView(calendar: OrganisationCalendar, own: OwnDay): CalendarYearDto['days'][number] {
  const { day, working, name, source, fileName } = own;
  const officialWorking = calendar.officialDay(day)?.working ?? null;
  return { day, working, source, name: { zh: name, en: name }, fileName, officialWorking };
}
