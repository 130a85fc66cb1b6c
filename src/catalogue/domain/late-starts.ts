import { addDays, dayFromNumber, dayNumber, type Day } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import type { DeadlineLayer, DeadlineStart, DeadlineStep, ReplyDeadline } from './reply-deadline.ts';
import { dueDay } from './reply-due.ts';

/** Complaints by what chooses their deadline; the days are start days, the last one not included. */
export interface DeadlineReach {
  readonly layers: readonly DeadlineLayer[] | null;
  /** Codes of levels; null: every one, also none. */
  readonly levels: readonly string[] | null;
  /** Codes of channels; null: every one, also none. */
  readonly channels: readonly string[] | null;
  readonly startsAt: DeadlineStart;
  readonly from: Day;
  readonly until: Day | null;
}

/**
 * Which complaints a deadline makes late at a moment, as a stretch of start days, for the database to look up: the
 * later the start, the later the end, so everything that began up to one day (or instant) is late.
 */
export interface LateStarts extends DeadlineReach {
  readonly step: DeadlineStep;
  readonly until: Day;
  /** Where the deadline runs in hours: the last instant of a late start. */
  readonly toInstant: number | null;
  /** What has another deadline of the same regime, a more specific one. */
  readonly except: readonly DeadlineReach[];
}

export interface LateMoment {
  readonly at: number;
  readonly today: Day;
}

const HOUR_MS = 3_600_000;
/** A year of rest days around each working day is more than any calendar has. */
const REACH_DAYS = 400;

/** The codes below a level or a channel, itself among them. */
export interface Below {
  readonly level: (code: string) => readonly string[];
  readonly channel: (code: string) => readonly string[];
}

/** What is late at a moment by each deadline; deadlines nothing can be late by are left out. */
export function lateStarts(
  deadlines: readonly ReplyDeadline[],
  below: Below,
  calendar: WorkingCalendar,
  moment: LateMoment,
): LateStarts[] {
  return deadlines.flatMap((deadline) => {
    const { step, unit, amount, validFrom, validTo } = deadline;
    const late = addDays(unit === 'hour' ? moment.today : lastLateStart(deadline, calendar, moment.today), 1);
    const until = validTo !== null && validTo < late ? validTo : late;
    if (until <= validFrom) return [];
    const toInstant = unit === 'hour' ? moment.at - amount * HOUR_MS : null;
    const finer = deadlines.filter((each) => isFiner(each, deadline, below));
    return [{ ...reachOf(deadline, below), step, until, toInstant, except: finer.map((each) => reachOf(each, below)) }];
  });
}

function reachOf(deadline: ReplyDeadline, below: Below): DeadlineReach {
  const { layers, level, channel, startsAt, validFrom, validTo } = deadline;
  const levels = level === null ? null : below.level(level);
  const channels = channel === null ? null : below.channel(channel);
  return { layers, levels, channels, startsAt, from: validFrom, until: validTo };
}

/** Whether the one comes before the other where both hold (see `deadlineOf`): by its channel, else by its level. */
function isFiner(one: ReplyDeadline, other: ReplyDeadline, below: Below): boolean {
  if (one.regime !== other.regime || one.step !== other.step) return false;
  if (one.channel !== other.channel) return isWithin(one.channel, other.channel, below.channel);
  return one.level !== other.level && isWithin(one.level, other.level, below.level);
}

function isWithin(one: string | null, other: string | null, below: (code: string) => readonly string[]): boolean {
  return one !== null && (other === null || below(other).includes(one));
}

/** The last start day whose deadline ended before today: found by halving, for due days never go back. */
export function lastLateStart(
  deadline: Pick<ReplyDeadline, 'unit' | 'amount' | 'rolls'>,
  calendar: WorkingCalendar,
  today: Day,
): Day {
  let low = dayNumber(today) - deadline.amount * 8 - REACH_DAYS;
  let high = dayNumber(today);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dueDay(deadline, dayFromNumber(middle), calendar) < today) low = middle;
    else high = middle;
  }
  return dayFromNumber(low);
}
