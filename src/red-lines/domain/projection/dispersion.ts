import type { CountedDays, DayWeights } from './day-weights.ts';

/** So many complaints a history must have before its own scatter outweighs that of pure chance. */
const SHRINKAGE = 20;
/** Fewer days teach nothing about scatter. */
const FEWEST_DAYS = 14;

/**
 * How much more a unit's daily counts scatter than chance alone would have them: variance over mean, at least 1. The
 * squares are summed before they are divided, so that a complaint on a quiet Sunday does not outweigh a year, and the
 * answer is drawn towards chance where there are few complaints.
 */
export function dispersionOf({ kinds, counts }: CountedDays, weights: DayWeights): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const weight = kinds.reduce((sum, kind) => sum + (weights[kind] ?? 1), 0);
  const free = kinds.length - new Set(kinds).size;
  if (kinds.length < FEWEST_DAYS || free <= 0 || total === 0 || weight <= 0) return 1;
  const pace = total / weight;
  const squares = kinds.reduce(
    (sum, kind, place) => sum + ((counts[place] ?? 0) - pace * (weights[kind] ?? 1)) ** 2,
    0,
  );
  const own = (squares / total) * (kinds.length / free);
  return Math.max(1, 1 + ((own - 1) * total) / (total + SHRINKAGE));
}
