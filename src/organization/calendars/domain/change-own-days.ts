import type { Day } from '../../../shared/calendar-day.ts';
import type { OrganisationCalendar, OwnDay } from './organisation-calendar.ts';
import type { FileDay } from './icalendar-days.ts';

/** What is to be written so that a calendar says what was asked. */
export interface OwnDayChanges {
  readonly put: readonly OwnDay[];
  readonly removed: readonly Day[];
}

/** The own days of a year as edited: a day left as it was keeps where it came from. */
export function editedYear(
  calendar: OrganisationCalendar,
  year: number,
  days: readonly { readonly day: Day; readonly working: boolean; readonly name: string }[],
): OwnDayChanges {
  const asked = new Set(days.map(({ day }) => day));
  const put = days
    .filter(({ day, working, name }) => {
      const own = calendar.ownDay(day);
      return own === undefined || own.working !== working || own.name !== name;
    })
    .map(({ day, working, name }): OwnDay => ({ day, working, name, source: 'hand', fileName: null }));
  const removed = calendar.ownDaysOf(year).flatMap(({ day }) => (asked.has(day) ? [] : [day]));
  return { put, removed };
}

/**
 * The days a file adds. One that says what the announced days say already adds nothing; one that contradicts a day
 * entered by hand replaces it, for the file was brought later.
 */
export function importedDays(
  calendar: OrganisationCalendar,
  days: readonly FileDay[],
  fileName: string,
): OwnDayChanges {
  const put = days
    .filter(({ day, working, name }) => {
      const own = calendar.ownDay(day);
      if (own !== undefined) return own.working !== working || (own.source === 'file' && own.name !== name);
      return calendar.officialDay(day)?.working !== working;
    })
    .map((each): OwnDay => ({ ...each, source: 'file', fileName }));
  return { put, removed: [] };
}
