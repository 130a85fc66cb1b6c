import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { type Day, dayFromNumber, isDay } from '../../../shared/calendar-day.ts';
import { ok, refused, type Result } from '../../../shared/result.ts';

/** A day as a calendar file names it. */
export interface FileDay {
  readonly day: Day;
  readonly working: boolean;
  readonly name: string;
}

export type IcalendarFault =
  | { readonly code: 'not-icalendar' | 'no-days' | 'too-many-days' | 'no-such-day' }
  | { readonly code: 'not-all-day' | 'recurring' | 'too-long' | 'two-meanings'; readonly event: string };

const MS_PER_DAY = 86_400_000;
const LONGEST_EVENT = 31;
const MOST_DAYS = 5000;
const LONGEST_NAME = 100;
/** The reader below takes 31 February for 3 March, so the written days are looked at first. */
const WRITTEN_DAYS = /^DT(?:START|END);[^:\r\n]*VALUE=DATE(?:;[^:\r\n]*)?:(.*?)\r?$/gim;
/** Words by which published calendars mark a weekend that is worked: 上班, 补班, （班）; `make-up day`, `working day`. */
const WORKED = /上班|补班|调班|[(（]班[)）]|\bmake-?up (work|day)|\bwork(ing)?\s?day\b/i;

/**
 * Reads the all-day events of an iCalendar file (RFC 5545) as days off, or as days worked where their title says so.
 * Nothing is guessed: an event with a time of day, one that recurs, or a day named both ways refuses the whole file.
 */
export function icalendarDays(text: string): Result<FileDay[], IcalendarFault> {
  const events = eventsOf(text);
  if (events === undefined) return refused({ code: 'not-icalendar' });
  for (const [, written = ''] of text.matchAll(WRITTEN_DAYS)) {
    if (!isDay(written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))) return refused({ code: 'no-such-day' });
  }
  const days = new Map<Day, FileDay>();
  for (const event of events) {
    const read = daysOf(event);
    if (!read.ok) return read;
    for (const each of read.value) {
      if ((days.get(each.day)?.working ?? each.working) !== each.working)
        return refused({ code: 'two-meanings', event: each.name });
      days.set(each.day, each);
    }
    if (days.size > MOST_DAYS) return refused({ code: 'too-many-days' });
  }
  if (days.size === 0) return refused({ code: 'no-days' });
  return ok([...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
}

function eventsOf(text: string): readonly IcsEvent[] | undefined {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s/i.test(text) || !/^END:VCALENDAR\s*$/im.test(text)) return undefined;
  try {
    return convertIcsCalendar(undefined, text.replace(/^\uFEFF/, '')).events ?? [];
  } catch {
    return undefined;
  }
}

function daysOf({ summary, start, end, recurrenceRule }: IcsEvent): Result<FileDay[], IcalendarFault> {
  const name = (summary ?? '').trim().slice(0, LONGEST_NAME);
  if (start?.type !== 'DATE' || (end && end.type !== 'DATE')) return refused({ code: 'not-all-day', event: name });
  if (recurrenceRule !== undefined) return refused({ code: 'recurring', event: name });
  const first = start.date.getTime() / MS_PER_DAY;
  // the end is the first day after the event; an event without one lasts its day
  const length = Math.max(1, end ? end.date.getTime() / MS_PER_DAY - first : 1);
  if (!Number.isInteger(first) || !Number.isInteger(length)) return refused({ code: 'not-all-day', event: name });
  if (length > LONGEST_EVENT) return refused({ code: 'too-long', event: name });
  const working = WORKED.test(name);
  return ok(Array.from({ length }, (_, index) => ({ day: dayFromNumber(first + index), working, name })));
}
