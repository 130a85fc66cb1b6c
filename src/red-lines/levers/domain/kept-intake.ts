import type { Prospect } from '../../domain/projection/prospect.ts';

/** The intake that keeps a line: so many complaints in so many working days, beside what usually comes. */
export interface KeptIntake {
  /** At most so many complaints in each so many working days; zero when nothing is left. */
  readonly most: { readonly count: number; readonly days: number };
  readonly workingDays: number;
  /** Complaints a working day: the usual pace without incidents, and what came in the last five working days. */
  readonly usual: number | null;
  readonly lastWeek: number;
}

/** Longer stretches than a working week are not remembered by anybody. */
const LONGEST_STRETCH = 5;

/**
 * How many complaints may come in how many working days so that no more come than are left: the largest rate of whole
 * numbers within a working week (SCREENS §2: 20 left for 29 working days is 2 in 3). Where not even one a week may come,
 * what is left for all the days. Null when no working day is left.
 */
export function mostIn(left: number, workingDays: number): { count: number; days: number } | null {
  if (workingDays <= 0) return null;
  const room = Math.max(0, left);
  let best = { count: 0, days: 1 };
  for (let days = 1; days <= Math.min(LONGEST_STRETCH, workingDays); days += 1) {
    const count = Math.floor((room * days) / workingDays);
    if (count * best.days > best.count * days) best = { count, days };
  }
  return best.count === 0 && room > 0 ? { count: room, days: workingDays } : best;
}

/** Complaints a working day at the usual pace: all that come in the rest of the period, on whichever days. */
export function usualIntake({ soFar, prior, remaining }: Prospect, workingDays: number): number | null {
  const elapsed = soFar.elapsed + prior.elapsed;
  if (elapsed <= 0 || workingDays <= 0) return null;
  const weight = remaining.reduce((sum, each) => sum + each, 0);
  return ((soFar.counted + prior.counted) / elapsed) * (weight / workingDays);
}
