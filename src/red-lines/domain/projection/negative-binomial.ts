import { BroadCount } from './broad-count.ts';
import type { CountDistribution } from './count-distribution.ts';
import { exactCount, ExactCount } from './exact-count.ts';

/** From this variance on (a standard deviation of thirty) numbers are no longer listed one by one. */
const BROAD = 900;

/** The negative binomial distribution of a mean and a variance; the Poisson one where they are equal. */
export function negativeBinomial(mean: number, variance: number): CountDistribution {
  return variance < BROAD ? exactCount(mean, variance) : new BroadCount(mean, variance);
}

/** The sum of two independent counts. */
export function together(a: CountDistribution, b: CountDistribution): CountDistribution {
  if (a instanceof ExactCount && b instanceof ExactCount && a.variance + b.variance < BROAD) return a.plus(b);
  return negativeBinomial(a.mean + b.mean, a.variance + b.variance);
}

/** What is left of a count when each of its complaints is kept with this probability. */
export function thinned(count: CountDistribution, share: number): CountDistribution {
  if (share >= 1) return count;
  return negativeBinomial(share * count.mean, share * share * count.variance + share * (1 - share) * count.mean);
}
