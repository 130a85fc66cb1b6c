import { type Day, addDays, daysBetween } from '../../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../../shared/working-day.ts';

/** The share of a day's complaints that is not known yet: of the last day known, of the day before it, and so on. */
export type Missing = readonly number[];

/** What comes later than three weeks is another matter: a letter that lay about, or a history brought in. */
export const LONGEST_LAG_DAYS = 21;

/** So many complaints must be known of the company before its lag outweighs none at all. */
const NO_LAG_WORTH = 20;
/** The same office hands everybody's complaints over: a unit's own lag outweighs the company's only with many. */
const COMPANY_WORTH = 100;
/** A day of which less than this share has come is marked as incomplete (还没到齐). */
const COMPLETE = 0.9;

/**
 * The share known after 0, 1, 2 … days. A unit's own history is drawn towards that of the whole company by a hundred
 * complaints, and this towards no lag at all by twenty.
 */
export function knownAfter(own: readonly number[], company: readonly number[]): readonly number[] {
  const length = Math.max(own.length, company.length, 1);
  const usual = drawn(company, [1], NO_LAG_WORTH, length);
  const shares = drawn(own, usual, COMPANY_WORTH, length);
  let known = 0;
  return shares.map((share) => Math.min(1, (known += share)));
}

function drawn(counts: readonly number[], towards: readonly number[], worth: number, length: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0) + worth;
  return Array.from({ length }, (_, lag) => ((counts[lag] ?? 0) + worth * (towards[lag] ?? 0)) / total);
}

/** How long complaints take to be known: the share known after so many days. */
export interface ReportingLag {
  /** Whether the days are working days; nothing comes in on the others. */
  readonly working: boolean;
  readonly known: readonly number[];
}

/**
 * What is missing of the days up to `through` when everything that had come by the end of `knownUntil` is known. Looked
 * back upon, a day has had its time and nothing is missing.
 */
export function missingOf(
  { known, working }: ReportingLag,
  calendar: WorkingCalendar,
  { through, knownUntil }: { readonly through: Day; readonly knownUntil: Day },
): Missing {
  const missing: number[] = [];
  for (let day = through; daysBetween(day, knownUntil) <= LONGEST_LAG_DAYS; day = addDays(day, -1)) {
    const age = working ? workingDaysBetween(calendar, day, knownUntil) : daysBetween(day, knownUntil);
    const share = age < known.length ? (known[Math.max(0, age)] ?? 1) : 1;
    if (share >= 1) break;
    missing.push(1 - share);
  }
  return missing;
}

/** How many of the last days are still filling up. */
export function incompleteDays(missing: Missing): number {
  return missing.findLastIndex((share) => share > 1 - COMPLETE + 1e-9) + 1;
}
