import type { Day } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../shared/working-day.ts';
import { isEnded, isWithLead, type OrderState } from './order-state.ts';

/** The time an order was given: from the day it was signed, or re-opened, to the end of its due day. */
export interface OrderTerm {
  readonly state: OrderState;
  /** The day its time began; null before it was signed. */
  readonly runsFrom: Day | null;
  readonly dueDay: Day;
  /** What the lead last reported, 0 to 100. */
  readonly progress: number;
}

/** How an order stands against its due day, in working days of the organisation's calendar. */
export interface OrderClock {
  /** Working days left, today not counted; negative once it is overdue. Null while the lead is not to act. */
  readonly left: number | null;
  /** Share of the working time gone, in whole percent; 100 only when all of it is. Null before it is signed. */
  readonly used: number | null;
  /** Percentage points by which reported progress lags behind the time gone (序时进度); never below 0. */
  readonly lag: number;
}

/** The three slips (三色督办单): near its due day, behind the expected progress, overdue (DOMAIN §6). */
export const SLIPS = ['near-due', 'behind', 'overdue'] as const;
export type Slip = (typeof SLIPS)[number];

const NEAR_DUE_USED = 75;
/** Lag that counts as being behind, in percentage points (SCREENS §3). */
const BEHIND_FROM = 10;
const WHOLE = 100;

/** Where an order stands in its working time today; the day it began is not counted (DOMAIN §4.1). */
export function orderClock(
  { state, runsFrom, dueDay, progress }: OrderTerm,
  today: Day,
  calendar: WorkingCalendar,
): OrderClock {
  if (runsFrom === null || isEnded(state)) return { left: null, used: null, lag: 0 };
  const used = usedShare(workingDaysBetween(calendar, runsFrom, today), workingDaysBetween(calendar, runsFrom, dueDay));
  if (!isWithLead(state)) return { left: null, used, lag: 0 };
  return { left: workingDaysBetween(calendar, today, dueDay), used, lag: Math.max(0, used - progress) };
}

function usedShare(gone: number, given: number): number {
  if (gone <= 0) return 0;
  return gone >= given ? WHOLE : Math.min(WHOLE - 1, Math.round((gone * WHOLE) / given));
}

/** The slip an order carries today: overdue, else behind (returned for poor work, or late against the clock), else near its due day. */
export function slipOf({ state, dueDay }: OrderTerm, { left, used, lag }: OrderClock, today: Day): Slip | null {
  if (left === null || used === null) return null;
  if (today > dueDay) return 'overdue';
  if (state === 'returned' || lag >= BEHIND_FROM) return 'behind';
  return used >= NEAR_DUE_USED ? 'near-due' : null;
}
