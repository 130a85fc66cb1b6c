import { addDays, dayFromNumber, dayNumber, type Day } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import type { DeadlineLayer, DeadlineStart, DeadlineStep, ReplyDeadline } from './reply-deadline.ts';
import { dueDay } from './reply-due.ts';

/** Complaints by what chooses their deadline; the days are start days, the last one not included. */
export interface DeadlineReach {
  readonly layers: readonly DeadlineLayer[] | null;
  /** Codes of levels; null: every one, also none. */
  readonly levels: readonly string[] | null;
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
  /** What has another deadline of the same regime, one of a finer level. */
  readonly except: readonly DeadlineReach[];
}

export interface LateMoment {
  readonly at: number;
  readonly today: Day;
}

const HOUR_MS = 3_600_000;
/** A year of rest days around each working day is more than any calendar has. */
const REACH_DAYS = 400;

/** What is late at a moment by each deadline; deadlines nothing can be late by are left out. */
export function lateStarts(
  deadlines: readonly ReplyDeadline[],
  below: (level: string) => readonly string[],
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

function reachOf(deadline: ReplyDeadline, below: (level: string) => readonly string[]): DeadlineReach {
  const { layers, level, startsAt, validFrom, validTo } = deadline;
  return { layers, levels: level === null ? null : below(level), startsAt, from: validFrom, until: validTo };
}

/** Whether the one is for a level within the other's, in the same regime and for the same step. */
function isFiner(one: ReplyDeadline, other: ReplyDeadline, below: (level: string) => readonly string[]): boolean {
  if (one.regime !== other.regime || one.step !== other.step || one.level === null) return false;
  return one.level !== other.level && (other.level === null || below(other.level).includes(one.level));
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
