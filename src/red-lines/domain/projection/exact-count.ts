import type { CountDistribution } from './count-distribution.ts';

/** Probabilities below this share of the largest are left out: they add less than 1e-12 in all. */
const NEGLIGIBLE = 1e-15;

/** A count with the probability of each number, from `first` upward; the probabilities add up to 1. */
export class ExactCount implements CountDistribution {
  readonly mean: number;
  readonly variance: number;
  private readonly upTo: Float64Array;

  constructor(
    readonly first: number,
    readonly probabilities: Float64Array,
  ) {
    let [sum, mean, square] = [0, 0, 0];
    this.upTo = probabilities.map((probability, place) => {
      mean += probability * place;
      square += probability * place * place;
      return (sum += probability);
    });
    this.mean = first + mean;
    this.variance = Math.max(0, square - mean * mean);
  }

  above(n: number): number {
    const place = Math.floor(n) - this.first;
    if (place < 0) return 1;
    return place >= this.upTo.length ? 0 : Math.max(0, 1 - (this.upTo[place] ?? 1));
  }

  quantile(probability: number): number {
    const place = this.upTo.findIndex((sum) => sum >= probability);
    return this.first + (place < 0 ? this.upTo.length - 1 : place);
  }

  /** The sum of two independent numbers. */
  plus(other: ExactCount): ExactCount {
    const sums = new Float64Array(this.probabilities.length + other.probabilities.length - 1);
    for (const [place, probability] of this.probabilities.entries()) {
      for (const [more, likely] of other.probabilities.entries()) {
        sums[place + more] = (sums[place + more] ?? 0) + probability * likely;
      }
    }
    return new ExactCount(this.first + other.first, sums);
  }
}

/**
 * The negative binomial distribution of a mean and a variance; the Poisson one where the variance is no larger than the
 * mean. Each probability follows from its neighbour by a ratio, outward from the most likely number.
 */
export function exactCount(mean: number, variance: number): ExactCount {
  if (mean <= 0) return new ExactCount(0, Float64Array.of(1));
  const ratioTo = ratioToNext(mean, variance);
  const mode = Math.max(0, Math.floor(mean - Math.max(0, variance / mean - 1)));
  const upward = walk(mode, 1, ratioTo);
  const downward = walk(mode, -1, (k) => 1 / ratioTo(k - 1));
  const weights = [...downward.reverse(), 1, ...upward];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return new ExactCount(
    mode - downward.length,
    Float64Array.from(weights, (weight) => weight / total),
  );
}

/** P(k + 1) ÷ P(k). */
function ratioToNext(mean: number, variance: number): (k: number) => number {
  if (variance <= mean * (1 + 1e-9)) return (k) => mean / (k + 1);
  const success = mean / variance;
  const shape = (mean * success) / (1 - success);
  return (k) => ((k + shape) / (k + 1)) * (1 - success);
}

/** Weights relative to the starting number's, step by step while they matter; none below zero. */
function walk(from: number, direction: 1 | -1, ratio: (k: number) => number): number[] {
  const weights: number[] = [];
  let weight = 1;
  for (let k = from; k + direction >= 0; k += direction) {
    const next = weight * ratio(k);
    if (next < NEGLIGIBLE && next < weight) break;
    weights.push(next);
    weight = next;
  }
  return weights;
}
