import type { DeadlineReach, LateStarts } from '../../catalogue/domain/late-starts.ts';
import type { DeadlineStep } from '../../catalogue/domain/reply-deadline.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { Parameters } from '../parameters.ts';

/** Only what is overdue, or only what will be within days. */
export const OVERDUE_CHOICES = ['true', 'soon'] as const;
export type OverdueChoice = (typeof OVERDUE_CHOICES)[number];

/** What is late at a moment: by the date its source gave, or by a deadline. */
export interface LateBook {
  readonly at: number;
  readonly today: Day;
  readonly starts: readonly LateStarts[];
}

export interface LateFilter {
  readonly zone: string;
  readonly now: LateBook;
  /** Asks for what is late only by then. */
  readonly soon: LateBook | null;
}

const OPEN: Readonly<Record<DeadlineStep, string>> = {
  'first-reply': 'c.first_reply_at IS NULL',
  close: 'c.due_at IS NULL',
};

/**
 * The conditions on a row `c`: that it is open and began no later than what is late begins. They follow the rules of
 * reply-due.ts; an index of the open complaints holds them, whatever deadlines and calendar say.
 */
export function lateConditions({ zone, now, soon }: LateFilter, parameters: Parameters): string[] {
  const open = ['c.closed_at IS NULL'];
  if (soon === null) return [...open, isLate(now, zone, parameters)];
  return [...open, isLate(soon, zone, parameters), `${isLate(now, zone, parameters)} IS NOT TRUE`];
}

function isLate({ at, today, starts }: LateBook, zone: string, parameters: Parameters): string {
  const instant = parameters.add(new Date(at), 'timestamptz');
  const day = parameters.add(today, 'date');
  const named = parameters.add(zone, 'text');
  // a date without a time of day lasts the whole day
  const own = `(c.due_at <= ${instant} AND (c.due_day < ${day} OR c.due_at <> (c.due_day::timestamp AT TIME ZONE ${named})))`;
  return `(${[own, ...starts.map((each) => hasLateStart(each, parameters))].join('\n         OR ')})`;
}

function hasLateStart(late: LateStarts, parameters: Parameters): string {
  const { step, startsAt, toInstant, except } = late;
  const conditions = [OPEN[step], ...isWithin(late, parameters)];
  if (toInstant !== null) conditions.push(`c.${startsAt}_at <= ${parameters.add(new Date(toInstant), 'timestamptz')}`);
  for (const finer of except) conditions.push(`(${isWithin(finer, parameters).join(' AND ')}) IS NOT TRUE`);
  return `(${conditions.join(' AND ')})`;
}

function isWithin({ layers, levels, startsAt, from, until }: DeadlineReach, parameters: Parameters): string[] {
  const day = `c.${startsAt}_day`;
  const conditions = [`${day} >= ${parameters.add(from, 'date')}`];
  if (until !== null) conditions.push(`${day} < ${parameters.add(until, 'date')}`);
  if (layers !== null) conditions.push(`c.layer = ANY (${parameters.add(layers, 'text[]')})`);
  if (levels !== null) conditions.push(`c.level = ANY (${parameters.add(levels, 'text[]')})`);
  return conditions;
}
