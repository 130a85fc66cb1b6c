import type { Day } from '../../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../../shared/working-day.ts';
import { type DeliveryCalendar, type DeliverySlot, deliverySlots } from './delivery-calendar.ts';

/** Something a source has brought: a file, or complaints pushed one by one (then without a moment). */
export interface Arrival {
  readonly importId: string | null;
  /** Milliseconds since 1970; null where only the days are known. */
  readonly atMs: number | null;
  readonly day: Day;
  /** The days it covers, half-open; null for a file without dated rows, which stands for the last window before it came. */
  readonly from: Day | null;
  readonly end: Day | null;
  /** Checked only, and waiting for somebody to publish it. */
  readonly isPublished: boolean;
}

/** How a delivery owed has turned out; `due`: its time has not come yet. */
export type DeliveryState = 'delivered' | 'late' | 'unpublished' | 'missing' | 'due';

export interface DeliveryOutcome extends DeliverySlot {
  readonly state: DeliveryState;
  readonly dueAtMs: number;
  /** Minutes after the due time, for one that came after it and its grace. */
  readonly lateMinutes: number | null;
  readonly importId: string | null;
}

/** What the outcomes of a source's deliveries are decided from. */
export interface DeliveryFacts {
  readonly calendar: DeliveryCalendar;
  readonly working: WorkingCalendar;
  readonly arrivals: readonly Arrival[];
  readonly nowMs: number;
  /** When a wall clock of the organisation's zone shows this time of a day. */
  readonly instantOf: (day: Day, time: string) => number;
}

const MINUTE_MS = 60_000;

/** How the deliveries due on the days [first, last] have turned out, oldest first. */
export function deliveryRecord(facts: DeliveryFacts, first: Day, last: Day): DeliveryOutcome[] {
  const slots = deliverySlots(facts.calendar, facts.working, first, last);
  return slots.map((slot, index) => outcomeOf(facts, slot, slots[index + 1]?.end));
}

/** A published arrival counts before one that waits, an earlier one before a later. */
function outcomeOf(facts: DeliveryFacts, slot: DeliverySlot, nextEnd: Day | undefined): DeliveryOutcome {
  const { calendar, nowMs, instantOf } = facts;
  const dueAtMs = instantOf(slot.due, calendar.dueTime);
  const graceMs = calendar.graceMinutes * MINUTE_MS;
  const brought = facts.arrivals.filter((arrival) => brings(arrival, slot, nextEnd));
  const [first] = brought.sort(
    (a, b) => Number(b.isPublished) - Number(a.isPublished) || (a.atMs ?? 0) - (b.atMs ?? 0),
  );
  const common = { ...slot, dueAtMs, importId: first?.importId ?? null };
  if (first === undefined)
    return { ...common, state: nowMs > dueAtMs + graceMs ? 'missing' : 'due', lateMinutes: null };
  if (!first.isPublished) return { ...common, state: 'unpublished', lateMinutes: null };
  const isLate = first.atMs !== null && first.atMs > dueAtMs + graceMs;
  const lateMinutes = isLate ? Math.floor(((first.atMs ?? 0) - dueAtMs) / MINUTE_MS) : null;
  return { ...common, state: isLate ? 'late' : 'delivered', lateMinutes };
}

function brings({ from, end, day }: Arrival, slot: DeliverySlot, nextEnd: Day | undefined): boolean {
  if (from !== null && end !== null) return from < slot.end && end > slot.from;
  return day >= slot.end && (nextEnd === undefined || day < nextEnd);
}

/** Days of data that are missing in a row, half-open. */
export interface Gap {
  readonly from: Day;
  readonly end: Day;
}

/** The gaps that missing deliveries leave, oldest first; neighbours are one gap. */
export function gapsOf(outcomes: readonly DeliveryOutcome[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { from, end, state } of outcomes) {
    if (state !== 'missing') continue;
    const last = gaps.at(-1);
    if (last?.end === from) gaps[gaps.length - 1] = { from: last.from, end };
    else gaps.push({ from, end });
  }
  return gaps;
}
