import { addDays, type Day } from '../../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../../shared/working-day.ts';
import { type DeliveryCalendar, deliverySlots, LONGEST_WINDOW } from './delivery-calendar.ts';

/** Days in a row, half-open. */
export interface DayRange {
  readonly from: Day;
  readonly end: Day;
}

/** What is known of a source that owes deliveries by a calendar. */
export interface StandingFacts {
  readonly calendar: DeliveryCalendar;
  readonly working: WorkingCalendar;
  /** The first day whose data it owes. */
  readonly beginsOn: Day;
  /** Days its deliveries cover, whatever units they name. */
  readonly covered: readonly DayRange[];
  /** Days on which a file without rows came: nothing had happened. */
  readonly emptyOn: readonly Day[];
  readonly today: Day;
  readonly nowMs: number;
  readonly instantOf: (day: Day, time: string) => number;
}

/** What a source has delivered, as whole windows of its calendar, and the days whose delivery has come due. */
export interface SourceStanding {
  readonly delivered: readonly DayRange[];
  readonly owed: DayRange;
}

/**
 * Decides by the calendar instead of by the days alone: a delivery that reaches into a window brings the whole of it, so
 * a quiet Sunday is no gap, and a day is missed only once its delivery is past due.
 */
export function sourceStanding(facts: StandingFacts, since: Day): SourceStanding {
  const { calendar, working, beginsOn, today, nowMs, instantOf } = facts;
  const first = since > beginsOn ? since : beginsOn;
  const slots = deliverySlots(calendar, working, first, addDays(today, LONGEST_WINDOW)).filter(
    ({ end }) => end > first,
  );
  const graceMs = calendar.graceMinutes * 60_000;
  const isPast = (due: Day) => nowMs > instantOf(due, calendar.dueTime) + graceMs;
  const lastPast = slots.findLast(({ due }) => due <= today && isPast(due));
  const delivered = slots.filter(
    (slot, index) =>
      facts.covered.some(({ from, end }) => from < slot.end && end > slot.from) ||
      facts.emptyOn.some((day) => day >= slot.end && day < (slots[index + 1]?.end ?? '9999-12-31')),
  );
  return { delivered: joined(delivered), owed: { from: first, end: lastPast?.end ?? first } };
}

function joined(ranges: readonly DayRange[]): DayRange[] {
  const whole: DayRange[] = [];
  for (const { from, end } of ranges) {
    const last = whole.at(-1);
    if (last?.end === from) whole[whole.length - 1] = { from: last.from, end };
    else whole.push({ from, end });
  }
  return whole;
}
