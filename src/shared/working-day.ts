import { type Day, dayFromNumber, dayNumber, weekday } from './calendar-day.ts';

/** Says which days are worked. Deadlines in working days are counted on one of these, never on Monday to Friday alone. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
}

/** The plain week, for where no law moves days about. */
export const MONDAY_TO_FRIDAY: WorkingCalendar = { isWorkingDay: (day) => weekday(day) <= 5 };

/** A year without a single working day is no calendar. */
const LONGEST_REST = 366;

/**
 * The working day so many working days after a day, which itself is not counted (DOMAIN §4.1): five after Thursday
 * 2026-02-12 is 2026-02-26, over Spring Festival and a worked Saturday. Zero gives the day itself.
 */
export function workingDayAfter(calendar: WorkingCalendar, day: Day, count = 1): Day {
  return step(calendar, day, count, 1);
}

/** The working day so many working days before a day, which itself is not counted. Zero gives the day itself. */
export function workingDayBefore(calendar: WorkingCalendar, day: Day, count = 1): Day {
  return step(calendar, day, count, -1);
}

/** Working days after the first day up to and including the second; negative when the second is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let days = 0;
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1) {
    if (calendar.isWorkingDay(dayFromNumber(number))) days += 1;
  }
  return days;
}

function step(calendar: WorkingCalendar, day: Day, count: number, direction: 1 | -1): Day {
  let number = dayNumber(day);
  for (let left = count, rested = 0; left > 0;) {
    number += direction;
    if (calendar.isWorkingDay(dayFromNumber(number))) [left, rested] = [left - 1, 0];
    else if ((rested += 1) > LONGEST_REST) throw new RangeError(`the calendar has no working day near ${day}`);
  }
  return dayFromNumber(number);
}
