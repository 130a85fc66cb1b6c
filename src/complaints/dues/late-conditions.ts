import type { DeadlineReach, LateStarts } from '../../catalogue/domain/late-starts.ts';
import type { DeadlineStep } from '../../catalogue/domain/reply-deadline.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { Parameters } from '../parameters.ts';
import type { ComplaintKey } from '../write-complaint.ts';

/** Only what is overdue, or only what will be within days. */
export const OVERDUE_CHOICES = ['true', 'soon'] as const;
export type OverdueChoice = (typeof OVERDUE_CHOICES)[number];

/** What is late at a moment: by the date its source gave, or by a deadline. */
export interface LateBook {
  readonly at: number;
  readonly today: Day;
  readonly starts: readonly LateStarts[];
}

/** What is late had nothing been deferred. */
export interface PlainLateFilter {
  readonly zone: string;
  readonly now: LateBook;
  /** Asks for what is late only by then. */
  readonly soon: LateBook | null;
}

/** Of what would be late, the complaints something was deferred of, and those of them that are asked for nevertheless. */
export interface LateFilter extends PlainLateFilter {
  readonly deferred: readonly ComplaintKey[];
  readonly chosen: readonly ComplaintKey[];
}

const OPEN: Readonly<Record<DeadlineStep, string>> = {
  'first-reply': 'c.first_reply_at IS NULL',
  close: 'c.due_at IS NULL',
};

/**
 * The conditions on a row `c`: that it is open and began no later than what is late begins. They follow the rules of
 * reply-due.ts; an index of the open complaints holds them, whatever deadlines and calendar say.
 */
export function lateConditions(filter: LateFilter, parameters: Parameters): string[] {
  const { zone, now, soon, deferred, chosen } = filter;
  const plain = [isLateByRule(soon ?? now, zone, parameters)];
  if (soon !== null) plain.push(`${isLateByRule(now, zone, parameters)} IS NOT TRUE`);
  const open = 'c.closed_at IS NULL';
  if (deferred.length === 0) return [open, ...plain];
  const alone = [...plain, `NOT ${isAmong(deferred, parameters)}`].join(' AND ');
  return [open, `((${alone}) OR ${isAmong(chosen, parameters)})`];
}

function isAmong(complaints: readonly ComplaintKey[], parameters: Parameters): string {
  const sources = parameters.add(
    complaints.map(({ sourceId }) => sourceId),
    'smallint[]',
  );
  const numbers = parameters.add(
    complaints.map(({ number }) => number),
    'text[]',
  );
  return `((c.source_id, c.number) IN (SELECT k.source_id, k.number FROM unnest(${sources}, ${numbers}) AS k (source_id, number)))`;
}

/** That a row would be late at the moment of a book. */
export function isLateByRule({ at, today, starts }: LateBook, zone: string, parameters: Parameters): string {
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

function isWithin(
  { layers, levels, channels, startsAt, from, until }: DeadlineReach,
  parameters: Parameters,
): string[] {
  const day = `c.${startsAt}_day`;
  const conditions = [`${day} >= ${parameters.add(from, 'date')}`];
  if (until !== null) conditions.push(`${day} < ${parameters.add(until, 'date')}`);
  if (layers !== null) conditions.push(`c.layer = ANY (${parameters.add(layers, 'text[]')})`);
  if (levels !== null) conditions.push(`c.level = ANY (${parameters.add(levels, 'text[]')})`);
  if (channels !== null) conditions.push(`c.channel = ANY (${parameters.add(channels, 'text[]')})`);
  return conditions;
}
