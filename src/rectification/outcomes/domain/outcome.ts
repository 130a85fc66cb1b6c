import { addDays, type Day, daysBetween } from '../../../shared/calendar-day.ts';
import type { Layer } from '../../../complaints/domain/layer.ts';

/** What is counted to see whether an order worked: what an indicator counts, or complaints of some types. */
export type OutcomeSubject =
  | { readonly kind: 'indicator'; readonly indicator: string }
  | { readonly kind: 'types'; readonly layer: Layer; readonly types: readonly string[] };

/** What an order is to achieve (DESIGN §5). */
export interface OutcomeMetric {
  readonly subject: OutcomeSubject;
  /** Code of the unit in whose sub-tree is counted. */
  readonly unit: string;
  /** Length of the window before and of the one observed, in days. */
  readonly days: number;
  /** By how many per cent fewer are expected. */
  readonly reduction: number;
}

/** What became of the lead's word against base or target. */
export const CONTESTS = ['open', 'upheld', 'refused'] as const;
export type Contest = (typeof CONTESTS)[number];

/** Half-open. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
}

/** Days after an order is struck off are watched in stretches of this length, so many of them. */
export const WATCHED = { days: 21, times: 4 } as const;
/** Base and target may be contested for so many working days after the order was signed for (SCREENS §3). */
export const CONTEST_DAYS = 3;

/** The days just before a day. */
export function windowBefore(day: Day, days: number): Window {
  return { from: addDays(day, -days), until: day };
}

/** The days just after a day. */
export function windowAfter(day: Day, days: number): Window {
  return { from: addDays(day, 1), until: addDays(day, days + 1) };
}

/** As much of a window as is over on a day that has just begun. */
export function elapsedOf({ from, until }: Window, today: Day): Window {
  return { from, until: today < until ? (today > from ? today : from) : until };
}

export function lengthOf({ from, until }: Window): number {
  return daysBetween(from, until);
}

/** The same days a year, that is 52 whole weeks, before: weekdays stay weekdays. */
export function yearBeforeOf({ from, until }: Window): Window {
  return { from: addDays(from, -364), until: addDays(until, -364) };
}

/** The most complaints that reach the target: 214 less 30 % are at most 149. */
export function targetOf(baseline: number, reduction: number): number {
  return Math.floor((baseline * (100 - reduction)) / 100);
}
