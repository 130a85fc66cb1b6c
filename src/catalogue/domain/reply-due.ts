import { addDays, daysBetween, type Day } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDayAfter } from '../../shared/working-day.ts';
import type { Zone } from '../../shared/zone.ts';
import {
  DEADLINE_STEPS,
  type DeadlineLayer,
  deadlineOf,
  type DeadlineStart,
  type DeadlineStep,
  type ReplyDeadline,
} from './reply-deadline.ts';

const HOUR_MS = 3_600_000;

/** An event of a complaint: the instant, and the day it was written down as in the organisation's zone. */
export interface Moment {
  readonly at: number;
  readonly day: Day;
}

/** What of a complaint decides when it is due and whether it was done in time. */
export interface DueFacts {
  readonly layer: DeadlineLayer;
  /** Codes of its level from the top down; empty without one. */
  readonly levels: readonly string[];
  readonly starts: Readonly<Record<DeadlineStart, Moment | null>>;
  /** The due date its source gave: it goes before every deadline for closing. */
  readonly own: Moment | null;
  readonly done: Readonly<Record<DeadlineStep, Moment | null>>;
}

export interface DueRules {
  readonly deadlines: readonly ReplyDeadline[];
  readonly calendar: WorkingCalendar;
  readonly zone: Zone;
}

/** When a step of one complaint is due. */
export interface Due {
  readonly step: DeadlineStep;
  /** The last day on which it is in time. */
  readonly day: Day;
  /** The first instant at which it is late: the end of that day, or the hour itself. */
  readonly lateFrom: number;
  /** The deadline it follows from; null: the source gave the date. */
  readonly deadline: ReplyDeadline | null;
}

/** How a step stands: still open in time, near its end or late; or done in time or late. */
export const DUE_STATES = ['open', 'soon', 'overdue', 'in-time', 'late'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** Open steps are near their end on their last day and so many calendar days before it. */
export const SOON_DAYS = 3;

/** What is due of a complaint, step by step; of several regimes the earliest binds. */
export function duesOf(facts: DueFacts, rules: DueRules): Due[] {
  return DEADLINE_STEPS.flatMap((step) => {
    if (step === 'close' && facts.own !== null) return [ownDue(facts.own, rules.zone)];
    const regimes = [...new Set(rules.deadlines.map(({ regime }) => regime))];
    const dues = regimes.flatMap((regime) => regimeDue(regime, step, facts, rules) ?? []);
    return dues.sort((a, b) => a.lateFrom - b.lateFrom).slice(0, 1);
  });
}

/** A due date without a time of day lasts the whole day. */
function ownDue({ at, day }: Moment, zone: Zone): Due {
  const isWholeDay = zone.startOfDay(day) === at;
  return { step: 'close', day, lateFrom: isWholeDay ? zone.startOfDay(addDays(day, 1)) : at, deadline: null };
}

function regimeDue(regime: string | null, step: DeadlineStep, facts: DueFacts, rules: DueRules): Due | undefined {
  const { received, accepted, transferred } = facts.starts;
  const days = {
    received: received?.day ?? null,
    accepted: accepted?.day ?? null,
    transferred: transferred?.day ?? null,
  };
  const deadline = deadlineOf(rules.deadlines, { regime, step }, { ...facts, days });
  const from = deadline === undefined ? null : facts.starts[deadline.startsAt];
  return deadline === undefined || from === null ? undefined : dueBy(deadline, from, rules);
}

function dueBy(deadline: ReplyDeadline, from: Moment, { calendar, zone }: DueRules): Due {
  const { step, unit, amount } = deadline;
  if (unit === 'hour') {
    const lateFrom = from.at + amount * HOUR_MS;
    return { step, day: zone.dayOf(lateFrom), lateFrom, deadline };
  }
  const day = dueDay(deadline, from.day, calendar);
  return { step, day, lateFrom: zone.startOfDay(addDays(day, 1)), deadline };
}

/** The last day of a deadline in days; the start day is not counted (DOMAIN §4.1). */
export function dueDay(
  { unit, amount, rolls }: Pick<ReplyDeadline, 'unit' | 'amount' | 'rolls'>,
  start: Day,
  calendar: WorkingCalendar,
): Day {
  if (unit === 'working-day') return workingDayAfter(calendar, start, amount);
  const day = addDays(start, amount);
  return rolls && !calendar.isWorkingDay(day) ? workingDayAfter(calendar, day) : day;
}

/** How a step stands at an instant; a reply that was never written down is given with the closing at the latest. */
export function dueState(due: Due, { done }: Pick<DueFacts, 'done'>, now: { at: number; today: Day }): DueState {
  const at = doneAt(due.step, done);
  if (at !== null) return isInTime(due, at) ? 'in-time' : 'late';
  if (now.at >= due.lateFrom) return 'overdue';
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
