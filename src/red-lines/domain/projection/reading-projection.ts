import type { Day } from '../../../shared/calendar-day.ts';

/** The expected value and the 80 % interval around it, printed. */
export interface Range {
  readonly expected: string;
  readonly low: string;
  readonly high: string;
}

/** An incident forecast apart: what it has brought, and what it will bring. */
export interface ProjectedCohort {
  readonly event: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly since: Day;
  readonly units: readonly { readonly zh: string; readonly en: string }[];
  readonly counted: string;
  /** Its share of what was counted in the last fifteen working days; null where nothing was. */
  readonly recentShare: string | null;
  readonly further: Range;
}

/** Where a reading will stand at the end of its period; probabilities from 0 to 1 with two decimals. */
export interface ReadingProjection {
  /** The rate at the end of the period and its 80 % interval; null where there is no base. */
  readonly expected: string | null;
  readonly low: string | null;
  readonly high: string | null;
  /** The same as complaints counted. */
  readonly count: Range;
  /** Null without a limit that a count can pass. */
  readonly breachProbability: string | null;
  /** The days by which one in ten, half and nine in ten of the breaches have come; null when hardly possible. */
  readonly breach: { readonly early: Day; readonly median: Day; readonly late: Day } | null;
  /** The plain run-rate by calendar days (直推). */
  readonly naive: { readonly count: string; readonly rate: string | null };
  readonly cohorts: readonly ProjectedCohort[];
  /** Last days that are still filling up. */
  readonly incompleteDays: number;
}
