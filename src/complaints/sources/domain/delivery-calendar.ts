import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  dayPartsOf,
  daysInMonth,
  formatDay,
  weekday,
} from '../../../shared/calendar-day.ts';
import { workingDayBefore, type WorkingCalendar } from '../../../shared/working-day.ts';

/** How often a source delivers. */
export const RHYTHMS = ['day', 'working-day', 'week', 'month'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** When a source owes a delivery, in the organisation's zone. */
export interface DeliveryCalendar {
  readonly rhythm: Rhythm;
  /** ISO weekday of a weekly delivery. */
  readonly weekday: number | null;
  /** Day of the month by which a monthly delivery is due; the last one of a shorter month. */
  readonly monthDay: number | null;
  /** `08:30` */
  readonly dueTime: string;
  readonly graceMinutes: number;
}

/** One delivery owed: on which day, and the days whose data it brings, half-open. */
export interface DeliverySlot {
  readonly due: Day;
  readonly from: Day;
  readonly end: Day;
}

/**
 * The deliveries due on the days [first, last], oldest first. A daily one brings the day before; one of each working
 * day what has happened since the working day before, weekends and holidays with it; a weekly one the seven days
 * before; a monthly one the calendar month before. So the windows of a rhythm follow on one another without a gap.
 */
export function deliverySlots(
  calendar: DeliveryCalendar,
  working: WorkingCalendar,
  first: Day,
  last: Day,
): DeliverySlot[] {
  const slots: DeliverySlot[] = [];
  for (let number = dayNumber(first); number <= dayNumber(last); number += 1) {
    const due = dayFromNumber(number);
    const from = windowStart(calendar, working, due);
    if (from !== undefined) slots.push({ due, from, end: windowEnd(calendar, due) });
  }
  return slots;
}

/** The first day a delivery due on this day has to bring; undefined when none is due. */
function windowStart(calendar: DeliveryCalendar, working: WorkingCalendar, due: Day): Day | undefined {
  switch (calendar.rhythm) {
    case 'day':
      return addDays(due, -1);
    case 'working-day':
      return working.isWorkingDay(due) ? workingDayBefore(working, due) : undefined;
    case 'week':
      return weekday(due) === calendar.weekday ? addDays(due, -7) : undefined;
    case 'month':
      return isDueInMonth(calendar, due) ? firstOfMonth(addDays(firstOfMonth(due), -1)) : undefined;
  }
}

function windowEnd({ rhythm }: DeliveryCalendar, due: Day): Day {
  return rhythm === 'month' ? firstOfMonth(due) : due;
}

function isDueInMonth({ monthDay }: DeliveryCalendar, due: Day): boolean {
  const { year, month, day } = dayPartsOf(dayNumber(due));
  return day === Math.min(monthDay ?? 1, daysInMonth(year, month));
}

function firstOfMonth(day: Day): Day {
  const { year, month } = dayPartsOf(dayNumber(day));
  return formatDay(year, month, 1);
}

/** No window reaches back further than this from its due day: a month and its longest wait. */
export const LONGEST_WINDOW = 62;
