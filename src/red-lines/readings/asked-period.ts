import type { Day } from '../../shared/calendar-day.ts';
import { FIRST_MEANT, isMeantDay, LAST_MEANT } from '../../shared/meant-day.ts';
import { type Period, isRolling, lastDay, parsePeriod } from '../../shared/period.ts';
import { invalidField } from '../../platform/http/domain-error.ts';

/** A period asked about, and the day up to which events count. */
export interface AskedPeriod {
  readonly period: Period;
  readonly asOf: Day;
  readonly today: Day;
}

/**
 * Reads the period and the day of a question. Events count up to the end of the period, or today if that comes first,
 * or the day asked for. Years lie between 1990 and 2100, so that no answer ranges over more than anybody can mean.
 */
export function askedPeriod(code: string, asOf: string | undefined, today: Day): AskedPeriod {
  const period = parsePeriod(code);
  if (period === undefined)
    throw invalidField(
      'period',
      'not-a-period',
      'period must be like 2026, 2026-H1, 2026-Q4, 2026-11, 2026-W47, 2026-11-22, 2026-11-22-R30',
    );
  if (period.start < FIRST_MEANT || period.start > LAST_MEANT)
    throw invalidField('period', 'out-of-range', `period must lie between ${FIRST_MEANT} and ${LAST_MEANT}`);
  // a window is judged by its last day, and is none before that
  const begins = isRolling(period.kind) ? lastDay(period) : period.start;
  if (begins > today) throw invalidField('period', 'not-begun', `${code} has not begun`);
  const latest = lastDay(period) < today ? lastDay(period) : today;
  return { period, asOf: asOf === undefined ? latest : dayWithin(askedDay(asOf, today), begins, latest), today };
}

/** The day of a question: one that can be looked back upon, today or before. */
export function askedDay(asOf: string, today: Day): Day {
  if (!isMeantDay(asOf))
    throw invalidField('asOf', 'not-a-day', `asOf must be a day from ${FIRST_MEANT} on, such as 2026-11-22`);
  if (asOf > today) throw invalidField('asOf', 'not-come', `asOf must not lie after today, ${today}`);
  return asOf;
}

function dayWithin(asOf: Day, begins: Day, latest: Day): Day {
  if (asOf < begins) throw invalidField('asOf', 'out-of-range', `asOf must not lie before ${begins}`);
  return asOf < latest ? asOf : latest;
}
