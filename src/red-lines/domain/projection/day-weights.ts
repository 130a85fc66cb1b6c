import { HOLIDAY, KINDS, MAKE_UP } from './day-kinds.ts';

/** What a day of each kind counts for; an ordinary week adds up to 7. */
export type DayWeights = readonly number[];

export interface CountedDays {
  /** The kind of each day, oldest first. */
  readonly kinds: readonly number[];
  /** Complaints of each day, in the same order. */
  readonly counts: readonly number[];
}

/** So many complaints a kind of day must have before its own rhythm outweighs the usual one. */
const SHRINKAGE = 8;
const WEEK = 7;
const WORKED = 5;

/**
 * The weight of each kind of day from a unit's own history: its share of complaints a day, drawn towards an even week
 * where there are few (DOMAIN §5.4). Holidays are drawn towards Sundays, and worked weekends towards working days.
 */
export function dayWeights(history: CountedDays): DayWeights {
  const days = new Float64Array(KINDS);
  const counts = new Float64Array(KINDS);
  for (const [place, kind] of history.kinds.entries()) {
    days[kind] = (days[kind] ?? 0) + 1;
    counts[kind] = (counts[kind] ?? 0) + (history.counts[place] ?? 0);
  }
  const mean = perDay(days, counts);
  const shrunk = (kind: number, target: number) =>
    ((counts[kind] ?? 0) + SHRINKAGE * target) / ((days[kind] ?? 0) * mean + SHRINKAGE);
  const week = normalised(Array.from({ length: WEEK }, (_, kind) => shrunk(kind, 1)));
  const weights = Array.from({ length: KINDS }, (_, kind) => week[kind] ?? 0);
  weights[HOLIDAY] = shrunk(HOLIDAY, week[WEEK - 1] ?? 1);
  weights[MAKE_UP] = shrunk(MAKE_UP, sum(week.slice(0, WORKED)) / WORKED);
  return weights;
}

/** Complaints of an average day of an ordinary week. */
function perDay(days: Float64Array, counts: Float64Array): number {
  const ordinary = sum(days.subarray(0, WEEK));
  return ordinary === 0 ? 0 : sum(counts.subarray(0, WEEK)) / ordinary;
}

function normalised(week: readonly number[]): number[] {
  const total = sum(week);
  return week.map((weight) => (weight * WEEK) / total);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
