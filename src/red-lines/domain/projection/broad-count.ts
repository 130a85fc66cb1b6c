import type { CountDistribution } from './count-distribution.ts';

const FARTHEST = 10;
const STEPS = 60;

/**
 * A count too large to list number by number: normal, bent by its skewness (the first term of Cornish and Fisher). With a
 * standard deviation of thirty and more it differs from the exact negative binomial by less than two in a thousand.
 */
export class BroadCount implements CountDistribution {
  private readonly deviation: number;
  private readonly skewness: number;

  constructor(
    readonly mean: number,
    readonly variance: number,
  ) {
    this.deviation = Math.sqrt(variance);
    // of a negative binomial: (2 × variance ÷ mean − 1) ÷ deviation
    this.skewness = (2 * Math.max(1, variance / mean) - 1) / this.deviation;
  }

  above(n: number): number {
    const z = (Math.floor(n) + 0.5 - this.mean) / this.deviation;
    return 1 - normalUpTo(this.straightened(z));
  }

  quantile(probability: number): number {
    const z = solve((value) => normalUpTo(value) >= probability);
    const bent = z + (this.skewness / 6) * (z * z - 1);
    return Math.max(0, Math.ceil(this.mean + this.deviation * bent - 0.5));
  }

  /** The normal deviate whose bending gives z. */
  private straightened(z: number): number {
    const bend = this.skewness / 6;
    const root = 1 + 4 * bend * (z + bend);
    if (bend < 1e-9) return z;
    return root <= 0 ? -FARTHEST : (Math.sqrt(root) - 1) / (2 * bend);
  }
}

/** The standard normal distribution: Hastings' approximation 26.2.17 of Abramowitz and Stegun, within 7.5e-8. */
export function normalUpTo(z: number): number {
  if (z < 0) return 1 - normalUpTo(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** The smallest value from which a condition holds. */
function solve(holds: (value: number) => boolean): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
