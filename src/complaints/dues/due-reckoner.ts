import type { Due, DueFacts, DueRules } from '../../catalogue/domain/due.ts';
import { doneAt, duesOf, type DueState, dueState } from '../../catalogue/domain/reply-due.ts';
import { instant } from '../../platform/clock.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import type { Deferrals } from '../deferrals/deferrals.query.ts';
import { standingDeferrals } from '../deferrals/domain/standing-deferrals.ts';
import type { ComplaintDueDto } from './complaint-due.dto.ts';
import { type DueColumns, dueFacts, type DueTrees } from './due-facts.ts';

const HOUR_MS = 3_600_000;

/** The order in which what is due matters: what is late and open first. */
const URGENCY: readonly DueState[] = ['overdue', 'soon', 'open', 'paused', 'late', 'in-time'];

/** Tells of complaints what is due of each, by rules and at a moment read once. */
export class DueReckoner {
  constructor(
    readonly rules: DueRules,
    private readonly trees: DueTrees,
    readonly now: { readonly at: number; readonly today: Day },
  ) {}

  facts(columns: DueColumns, deferrals: Deferrals): DueFacts {
    const { zone } = this.rules;
    const endOfToday = zone.startOfDay(addDays(this.now.today, 1));
    return dueFacts(columns, standingDeferrals(deferrals, endOfToday), this.trees, zone);
  }

  /** What is or was due, the most urgent first. */
  dues(columns: DueColumns, deferrals: Deferrals): ComplaintDueDto[] {
    const facts = this.facts(columns, deferrals);
    return duesOf(facts, this.rules)
      .map((due) => {
        const state = dueState(due, facts, this.now);
        const end = doneAt(due.step, facts.done)?.at ?? this.now.at;
        return dueDto(due, state, state === 'overdue' || state === 'late' ? end - due.lateFrom : null);
      })
      .sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || a.lateFrom.localeCompare(b.lateFrom));
  }
}

function dueDto({ step, day, lateFrom, deadline, original }: Due, state: DueState, overMs: number | null) {
  return {
    step,
    day,
    lateFrom: instant(lateFrom).toISOString(),
    originalDay: original.lateFrom === lateFrom ? null : original.day,
    state,
    overHours: overMs === null ? null : Math.floor(Math.max(0, overMs) / HOUR_MS),
    regime: deadline?.regime ?? null,
    source: deadline?.source ?? null,
  };
}
