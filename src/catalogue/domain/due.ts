import type { Day } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import type { Zone } from '../../shared/zone.ts';
import type { DeadlineLayer, DeadlineStart, DeadlineStep, ReplyDeadline } from './reply-deadline.ts';
import type { Pause } from './standing-clock.ts';

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
  /** Codes of its channel from the top down; empty without one. */
  readonly channels: readonly string[];
  readonly starts: Readonly<Record<DeadlineStart, Moment | null>>;
  /** The due date its source gave: it goes before every deadline for closing. */
  readonly own: Moment | null;
  readonly done: Readonly<Record<DeadlineStep, Moment | null>>;
  /** When its clock stood still; a pause that lasts is reckoned to the end of the present day. */
  readonly pauses: readonly Pause[];
  readonly isPaused: boolean;
  readonly extensions: readonly Extension[];
}

export interface DueRules {
  readonly deadlines: readonly ReplyDeadline[];
  readonly calendar: WorkingCalendar;
  readonly zone: Zone;
}

/** When a step is to be done. */
export interface DueEnd {
  /** The last day on which it is in time. */
  readonly day: Day;
  /** The first instant at which it is late: the end of that day, or the hour itself. */
  readonly lateFrom: number;
}

/** When a step of one complaint is due. */
export interface Due extends DueEnd {
  readonly step: DeadlineStep;
  /** When it would be due had nobody extended it; the same where nobody did (DOMAIN §4.1: both are kept). */
  readonly original: DueEnd;
  /** The deadline it follows from; null: the source gave the date. */
  readonly deadline: ReplyDeadline | null;
}

/** More time for a step of one complaint: a new date, told to whoever complained, beside the original one. */
export interface Extension extends DueEnd {
  readonly step: DeadlineStep;
  /** Whether it extends the date the source gave rather than a deadline. */
  readonly ofSource: boolean;
  /** Code of the regime whose deadline it extends; null: the organisation's own. */
  readonly regime: string | null;
  readonly grantedAt: number;
}
