import { type Day, daysBetween } from '../../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../../shared/working-day.ts';

/** Complaints of a unit that count on one day and were known by the end of another. */
export interface KnownDay {
  readonly unitId: string;
  readonly day: Day;
  readonly knownOn: Day;
  readonly count: number;
}

/** How many complaints of each unit were known after 0, 1, 2 … days. */
export interface ObservedLags {
  readonly working: boolean;
  readonly units: ReadonlyMap<string, readonly number[]>;
}

/** Fewer than so many of a hundred come in on days off where an office is closed. */
const HARDLY = 0.05;

/** Lags as observed: in working days where hardly any complaint became known on a day off. */
export function observedLags(rows: readonly KnownDay[], calendar: WorkingCalendar): ObservedLags {
  const working = comesOnWorkingDays(rows, calendar);
  const units = new Map<string, number[]>();
  for (const { unitId, day, knownOn, count } of rows) {
    const lag = working ? workingDaysBetween(calendar, day, knownOn) : daysBetween(day, knownOn);
    const counts = units.get(unitId) ?? [];
    while (counts.length <= lag) counts.push(0);
    counts[lag] = (counts[lag] ?? 0) + count;
    units.set(unitId, counts);
  }
  return { working, units };
}

/** Whether what was known later than on its own day came on working days. */
function comesOnWorkingDays(rows: readonly KnownDay[], calendar: WorkingCalendar): boolean {
  const later = rows.filter(({ day, knownOn }) => knownOn > day);
  const off = later.filter(({ knownOn }) => !calendar.isWorkingDay(knownOn));
  return total(off) <= HARDLY * total(later);
}

function total(rows: readonly KnownDay[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
