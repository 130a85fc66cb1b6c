import type { Day } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import { orderClock, type OrderTerm, slipOf } from './due-day.ts';

/** Shares of the working time, in percent, at which a superior is told of an order that is late (DESIGN §5). */
export const RUNGS = [50, 75, 90, 100] as const;
export type Rung = (typeof RUNGS)[number];

/** A rung that was told, and the day of the term to which it belongs. */
export interface ToldRung {
  readonly rung: Rung;
  readonly countsFrom: Day;
}

/** A reminder that is due, and how the order stands as it is told. */
export interface DueReminder extends ToldRung {
  readonly used: number;
  readonly progress: number;
}

/**
 * The reminder due of an order today, null when there is none. Below 100 it comes only behind the expected progress
 * (序时), and 100 always, once the due day is over. Of rungs passed unseen the highest alone is told. Each comes once in
 * a term: re-opening begins the ladder anew, and every due day that is missed is told once.
 */
export function reminderDue(
  term: OrderTerm,
  told: readonly ToldRung[],
  today: Day,
  calendar: WorkingCalendar,
): DueReminder | null {
  const { runsFrom, dueDay, progress } = term;
  const clock = orderClock(term, today, calendar);
  const slip = slipOf(term, clock, today);
  if (runsFrom === null || clock.used === null || (slip !== 'behind' && slip !== 'overdue')) return null;
  const rung = slip === 'overdue' ? 100 : passed(clock.used);
  if (rung === undefined) return null;
  const countsFrom = rung === 100 ? dueDay : runsFrom;
  const isTold = told.some((each) => each.countsFrom === countsFrom && each.rung >= rung);
  return isTold ? null : { rung, countsFrom, used: clock.used, progress };
}

/** The highest rung below the last that this much of the time has passed: on the due day itself nothing is overdue. */
function passed(used: number): Rung | undefined {
  return RUNGS.findLast((rung) => rung < 100 && used >= rung);
}
