/** How likely each number of complaints is. */
export interface CountDistribution {
  readonly mean: number;
  readonly variance: number;
  /** The probability of more than n. */
  above(n: number): number;
  /** The smallest number that is not exceeded with at least this probability. */
  quantile(probability: number): number;
}
