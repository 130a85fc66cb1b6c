import { type Day, isDay } from '../../shared/calendar-day.ts';
import { type Period, lastDay, parsePeriod } from '../../shared/period.ts';
import { invalidField } from '../../platform/http/domain-error.ts';

const FIRST_YEAR = '1990';
const LAST_YEAR = '2100';

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
      'period must be like 2026, 2026-H1, 2026-Q4, 2026-11, 2026-W47, 2026-11-22',
    );
  if (period.start < `${FIRST_YEAR}-01-01` || period.start > `${LAST_YEAR}-12-31`)
    throw invalidField('period', 'out-of-range', `period must lie between ${FIRST_YEAR} and ${LAST_YEAR}`);
  if (period.start > today) throw invalidField('period', 'not-begun', `${code} has not begun`);
  const latest = lastDay(period) < today ? lastDay(period) : today;
  return { period, asOf: asOf === undefined ? latest : askedDay(asOf, period, latest), today };
}

function askedDay(asOf: string, period: Period, latest: Day): Day {
  if (!isDay(asOf)) throw invalidField('asOf', 'not-a-day', 'asOf must be a day such as 2026-11-22');
  if (asOf < period.start) throw invalidField('asOf', 'out-of-range', `asOf must not lie before ${period.start}`);
  return asOf < latest ? asOf : latest;
}
