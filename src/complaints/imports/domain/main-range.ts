import { addDays, type Day, daysBetween } from '../../../shared/calendar-day.ts';

export interface DayCount {
  readonly day: Day;
  readonly count: number;
}

/** The days a file covers, half-open, and how many of its rows lie outside them. */
export interface MainRange {
  readonly from: Day;
  readonly until: Day;
  readonly outside: number;
}

const LONGEST_SILENCE_DAYS = 14;
const BULK = { numerator: 2, denominator: 3 };

/**
 * The range that holds the bulk of a file's days. Days are cut into stretches wherever more than 14 days without a row
 * lie between; a stretch with at least two thirds of the rows is the main range, and rows outside it are probably
 * misread dates (day and month swapped). Without such a stretch the file is sparse, and its range is the whole of it.
 * Undefined when there are no days.
 */
export function mainRange(days: readonly DayCount[]): MainRange | undefined {
  const stretches = stretchesOf([...days].sort((a, b) => (a.day < b.day ? -1 : 1)));
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const total = stretches.reduce((sum, { rows }) => sum + rows, 0);
  const bulk = stretches.find(({ rows }) => rows * BULK.denominator >= total * BULK.numerator);
  if (bulk === undefined) return { from: first.first, until: addDays(last.last, 1), outside: 0 };
  return { from: bulk.first, until: addDays(bulk.last, 1), outside: total - bulk.rows };
}

interface Stretch {
  readonly first: Day;
  last: Day;
  rows: number;
}

function stretchesOf(sorted: readonly DayCount[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, count } of sorted) {
    const current = stretches.at(-1);
    if (current === undefined || daysBetween(current.last, day) > LONGEST_SILENCE_DAYS + 1) {
      stretches.push({ first: day, last: day, rows: count });
    } else {
      current.last = day;
      current.rows += count;
    }
  }
  return stretches;
}
