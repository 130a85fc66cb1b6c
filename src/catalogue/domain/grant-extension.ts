import type { Due, DueEnd, DueFacts, DueRules } from './due.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { ok, refused, type Result } from '../../shared/result.ts';
import { dayCountOf } from './extension.ts';
import { doneAt, endBy, endOfDay } from './reply-due.ts';
import { dayAfter } from './standing-clock.ts';

const HOUR_MS = 3_600_000;

/** More time asked for a step: up to a day, or by so many hours or days as its deadline counts them. */
export interface ExtensionWish {
  readonly until: Day | null;
  readonly by: number | null;
  /** When it was asked for; what is decided later is judged by it. */
  readonly askedOn: Day;
}

export const EXTENSION_REFUSALS = [
  'nothing-due',
  'done',
  'paused',
  'too-late',
  'not-extendable',
  'not-later',
  'beyond-maximum',
  'asked-in-future',
  'asked-before-start',
] as const;
export type ExtensionRefusal = (typeof EXTENSION_REFUSALS)[number];

export interface RefusedExtension {
  readonly code: ExtensionRefusal;
  /** The latest end the rule allows, where that is the reason. */
  readonly latest: DueEnd | null;
}

/**
 * The new end of a step, or why it gets none: it has to be asked for before the step is late (DOMAIN §4.1, 督查制度), while
 * the clock runs, and may not pass the maximum its deadline names. A date its source gave has no maximum.
 */
export function grantExtension(
  due: Due | undefined,
  wish: ExtensionWish,
  facts: DueFacts,
  rules: DueRules,
  now: { at: number; today: Day },
): Result<DueEnd, RefusedExtension> {
  if (due === undefined) return refusal('nothing-due');
  const early = refusalBefore(due, wish, facts, rules, now);
  if (early !== undefined) return refusal(early);
  const end = wishedEnd(due, wish, rules);
  if (end.lateFrom <= due.lateFrom) return refusal('not-later');
  const latest = latestEnd(due, facts, rules);
  return latest !== null && end.lateFrom > latest.lateFrom ? refusal('beyond-maximum', latest) : ok(end);
}

/** Whether a step may be extended at all, had it been asked for in time. */
export function mayExtend(due: Due, facts: DueFacts, rules: DueRules, now: { at: number; today: Day }): boolean {
  const askedOn = facts.starts.received?.day ?? now.today;
  if (refusalBefore(due, { until: null, by: null, askedOn }, facts, rules, now) !== undefined) return false;
  const latest = latestEnd(due, facts, rules);
  return latest === null || latest.lateFrom > due.lateFrom;
}

function refusalBefore(
  due: Due,
  { askedOn }: ExtensionWish,
  facts: DueFacts,
  { zone }: DueRules,
  now: { at: number; today: Day },
): ExtensionRefusal | undefined {
  if (doneAt(due.step, facts.done) !== null) return 'done';
  if (due.deadline?.extension === 0) return 'not-extendable';
  if (askedOn > now.today) return 'asked-in-future';
  if (facts.starts.received !== null && askedOn < facts.starts.received.day) return 'asked-before-start';
  if ((askedOn === now.today ? now.at : zone.startOfDay(askedOn)) >= due.lateFrom) return 'too-late';
  return facts.isPaused ? 'paused' : undefined;
}

function wishedEnd(due: Due, { until, by }: ExtensionWish, { calendar, zone }: DueRules): DueEnd {
  if (until !== null) return endOfDay(until, zone);
  if (due.deadline?.unit === 'hour') {
    const lateFrom = due.lateFrom + (by ?? 0) * HOUR_MS;
    return { day: zone.dayOf(lateFrom), lateFrom };
  }
  return endOfDay(dayAfter(dayCountOf(due, calendar), due.day, by ?? 0), zone);
}

/** The latest end its deadline allows, from the event it runs from; null where nothing names a maximum. */
export function latestEnd({ deadline }: Pick<Due, 'deadline'>, facts: DueFacts, rules: DueRules): DueEnd | null {
  const from = deadline === null ? null : facts.starts[deadline.startsAt];
  if (deadline === null || from === null) return null;
  return endBy({ ...deadline, amount: deadline.amount + deadline.extension }, from, facts, rules);
}

function refusal(code: ExtensionRefusal, latest: DueEnd | null = null): { ok: false; reason: RefusedExtension } {
  return refused({ code, latest });
}
