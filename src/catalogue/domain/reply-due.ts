import { addDays, daysBetween, type Day } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDayAfter } from '../../shared/working-day.ts';
import type { Zone } from '../../shared/zone.ts';
import type { Due, DueEnd, DueFacts, DueRules, Moment } from './due.ts';
import { extendedEnd } from './extension.ts';
import { DEADLINE_STEPS, deadlineOf, type DeadlineStep, type ReplyDeadline } from './reply-deadline.ts';
import { dayAfter, dayOverPauses, instantOverPauses, type PausedDays, pausedDays } from './standing-clock.ts';

const HOUR_MS = 3_600_000;

/** How a step stands: still open in time, near its end, standing still or late; or done in time or late. */
export const DUE_STATES = ['open', 'soon', 'paused', 'overdue', 'in-time', 'late'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** Open steps are near their end on their last day and so many calendar days before it. */
export const SOON_DAYS = 3;

/** What is due of a complaint, step by step; of several regimes the earliest binds. */
export function duesOf(facts: DueFacts, rules: DueRules): Due[] {
  return DEADLINE_STEPS.flatMap((step) => {
    if (step === 'close' && facts.own !== null) {
      return [extended({ step, deadline: null }, ownEnd(facts.own, facts, rules.zone), facts, rules)];
    }
    const regimes = [...new Set(rules.deadlines.map(({ regime }) => regime))];
    const dues = regimes.flatMap((regime) => regimeDue(regime, step, facts, rules) ?? []);
    return dues.sort((a, b) => a.lateFrom - b.lateFrom).slice(0, 1);
  });
}

/** A due date without a time of day lasts the whole day. */
function ownEnd({ at, day }: Moment, { starts, pauses }: DueFacts, zone: Zone): DueEnd {
  const start = starts.received ?? { at, day };
  if (zone.startOfDay(day) === at) {
    const later = (longer: number) => addDays(day, longer);
    return endOfDay(dayOverPauses(start.day, later, pausedDays(pauses, zone), CALENDAR), zone);
  }
  const lateFrom = instantOverPauses(start.at, at - start.at, pauses);
  return { day: lateFrom === at ? day : zone.dayOf(lateFrom), lateFrom };
}

const CALENDAR = { unit: 'calendar-day', calendar: { isWorkingDay: () => true } } as const;

function regimeDue(regime: string | null, step: DeadlineStep, facts: DueFacts, rules: DueRules): Due | undefined {
  const { received, accepted, transferred } = facts.starts;
  const days = {
    received: received?.day ?? null,
    accepted: accepted?.day ?? null,
    transferred: transferred?.day ?? null,
  };
  const deadline = deadlineOf(rules.deadlines, { regime, step }, { ...facts, days });
  const from = deadline === undefined ? null : facts.starts[deadline.startsAt];
  if (deadline === undefined || from === null) return undefined;
  return extended({ step, deadline }, endBy(deadline, from, facts, rules), facts, rules);
}

function extended(of: Pick<Due, 'step' | 'deadline'>, original: DueEnd, facts: DueFacts, rules: DueRules): Due {
  return { ...of, ...extendedEnd(of, original, facts, rules), original };
}

/** When a deadline that runs from an event ends; the clock stands still in the pauses. */
export function endBy(
  deadline: Pick<ReplyDeadline, 'unit' | 'amount' | 'rolls'>,
  from: Moment,
  { pauses }: Pick<DueFacts, 'pauses'>,
  { calendar, zone }: Pick<DueRules, 'calendar' | 'zone'>,
): DueEnd {
  if (deadline.unit === 'hour') {
    const lateFrom = instantOverPauses(from.at, deadline.amount * HOUR_MS, pauses);
    return { day: zone.dayOf(lateFrom), lateFrom };
  }
  return endOfDay(dueDay(deadline, from.day, calendar, pausedDays(pauses, zone)), zone);
}

export function endOfDay(day: Day, zone: Zone): DueEnd {
  return { day, lateFrom: zone.startOfDay(addDays(day, 1)) };
}

/** The last day of a deadline in days; the start day is not counted (DOMAIN §4.1). */
export function dueDay(
  { unit, amount, rolls }: Pick<ReplyDeadline, 'unit' | 'amount' | 'rolls'>,
  start: Day,
  calendar: WorkingCalendar,
  pauses: readonly PausedDays[] = [],
): Day {
  const count = { unit: unit === 'working-day' ? unit : 'calendar-day', calendar } as const;
  const day = dayOverPauses(start, (longer) => dayAfter(count, start, amount + longer), pauses, count);
  const isMoved = rolls && unit !== 'working-day' && !calendar.isWorkingDay(day);
  return isMoved ? workingDayAfter(calendar, day) : day;
}

/** How a step stands at an instant; a reply that was never written down is given with the closing at the latest. */
export function dueState(
  due: Due,
  { done, isPaused }: Pick<DueFacts, 'done' | 'isPaused'>,
  now: { at: number; today: Day },
): DueState {
  const at = doneAt(due.step, done);
  if (at !== null) return isInTime(due, at) ? 'in-time' : 'late';
  if (now.at >= due.lateFrom) return 'overdue';
  if (isPaused) return 'paused';
  return daysBetween(now.today, due.day) <= SOON_DAYS ? 'soon' : 'open';
}

function isInTime(due: Due, { at, day }: Moment): boolean {
  return due.deadline?.unit === 'hour' ? at < due.lateFrom : day <= due.day && at < due.lateFrom;
}

export function doneAt(step: DeadlineStep, done: DueFacts['done']): Moment | null {
  if (step === 'close') return done.close;
  const [reply, close] = [done['first-reply'], done.close];
  if (reply === null || close === null) return reply ?? close;
  return reply.at <= close.at ? reply : close;
}
