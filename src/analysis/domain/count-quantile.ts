/** A distribution of counts: how likely none is, and each count's likelihood from that of the one before. */
export interface CountDistribution {
  readonly ofNone: number;
  readonly ratio: (count: number) => number;
}

export interface Quantile {
  /** The smallest count that, or fewer, has at least the asked probability. */
  readonly count: number;
  /** The probability of that count or fewer, and of that count alone. */
  readonly upTo: number;
  readonly alone: number;
}

const MOST_STEPS = 100_000;

export function poisson(mean: number): CountDistribution {
  return { ofNone: Math.exp(-mean), ratio: (count) => mean / count };
}

export function binomial(n: number, share: number): CountDistribution {
  return {
    ofNone: Math.exp(n * Math.log1p(-share)),
    ratio: (count) => (((n - count + 1) / count) * share) / (1 - share),
  };
}

/** Walks up from nothing; meant for small means, whose probability of none is not lost in rounding. */
export function quantile({ ofNone, ratio }: CountDistribution, probability: number): Quantile {
  let [count, alone, upTo] = [0, ofNone, ofNone];
  while (upTo < probability && count < MOST_STEPS) {
    count += 1;
    alone *= ratio(count);
    upTo += alone;
  }
  return { count, upTo, alone };
}
