import type { Day } from '../../shared/calendar-day.ts';
import type { Due, DueEnd, DueFacts, DueRules, Extension } from './due.ts';
import { dayAfter, type DayCount, dayOverPauses, instantOverPauses, pausedDays } from './standing-clock.ts';

type Extended = Pick<Due, 'step' | 'deadline'>;

/** The later of the original end and what was granted; a pause begun after the grant moves the granted date as well. */
export function extendedEnd(due: Extended, original: DueEnd, facts: DueFacts, rules: DueRules): DueEnd {
  return facts.extensions
    .filter((each) => isFor(each, due))
    .map((each) => granted(each, due, facts, rules))
    .reduce((latest, each) => (each.lateFrom > latest.lateFrom ? each : latest), original);
}

function isFor({ step, ofSource, regime }: Extension, due: Extended): boolean {
  if (step !== due.step) return false;
  return due.deadline === null ? ofSource : !ofSource && regime === due.deadline.regime;
}

function granted(extension: Extension, due: Extended, { pauses }: DueFacts, rules: DueRules): DueEnd {
  const { grantedAt, lateFrom, day } = extension;
  const { zone, calendar } = rules;
  if (due.deadline?.unit === 'hour') {
    const moved = instantOverPauses(grantedAt, lateFrom - grantedAt, pauses);
    return moved === lateFrom ? { day, lateFrom } : { day: zone.dayOf(moved), lateFrom: moved };
  }
  const count = dayCountOf(due, calendar);
  const later = (longer: number): Day => (longer === 0 ? day : dayAfter(count, day, longer));
  const moved = dayOverPauses(zone.dayOf(grantedAt), later, pausedDays(pauses, zone), count);
  return { day: moved, lateFrom: moved === day ? lateFrom : zone.startOfDay(dayAfter(CALENDAR, moved, 1)) };
}

const CALENDAR = { unit: 'calendar-day', calendar: { isWorkingDay: () => true } } as const;

/** Days as the deadline counts them; a date its source gave is counted in days of the calendar. */
export function dayCountOf({ deadline }: Pick<Due, 'deadline'>, calendar: DayCount['calendar']): DayCount {
  return { unit: deadline?.unit === 'working-day' ? 'working-day' : 'calendar-day', calendar };
}
