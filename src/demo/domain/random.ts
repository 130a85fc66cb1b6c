/** The seed of everything drawn: the same organisation on every machine. */
export const SEED = 20_261_122;

/** Held here: the tests draw a year of days two dozen times, where looking up a global is slow. */
const { PI, cos, exp, floor, imul, log, sqrt } = Math;

/**
 * A stream of pseudo-random numbers of its own for each name, so that one more city or one more day leaves every other
 * draw as it was. xmur3 makes the state from the name, sfc32 (PractRand-tested, period about 2^128) draws from it.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(name: string) {
    const seed = hashOf(`${SEED} ${name}`);
    [this.a, this.b, this.c, this.d] = [seed(), seed(), seed(), seed()];
    for (let warm = 0; warm < 12; warm += 1) this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below the end. */
  below(end: number): number {
    return floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0];
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    return sqrt(-2 * log(1 - this.next())) * cos(2 * PI * this.next());
  }

  /** Log-normal around a median; a sigma of 0.7 puts the ninetieth percentile at two and a half medians. */
  around(median: number, sigma: number): number {
    return median * exp(sigma * this.normal());
  }

  /** A count with this mean whose variance is so many times the mean: Poisson at 1, gamma–Poisson above. */
  count(mean: number, dispersion: number): number {
    if (mean <= 0) return 0;
    if (dispersion <= 1) return this.poisson(mean);
    const shape = mean / (dispersion - 1);
    return this.poisson(this.gamma(shape) * (dispersion - 1));
  }

  /** Knuth's method; large means as a sum of smaller ones, which is exact. */
  private poisson(mean: number): number {
    if (mean > 30) return this.poisson(mean / 2) + this.poisson(mean / 2);
    const floor = exp(-mean);
    let count = 0;
    for (let product = this.next(); product > floor; product *= this.next()) count += 1;
    return count;
  }

  /** Marsaglia and Tsang (2000), with scale 1. */
  private gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.next()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && log(1 - this.next()) < (x * x) / 2 + d - d * v + d * log(v)) return d * v;
    }
  }
}

/** Shares of a whole, prepared for drawing; they need not add up to one. */
export class Mix<Value> {
  private readonly values: readonly Value[];
  private readonly steps: readonly number[];

  constructor(shares: readonly (readonly [Value, number])[]) {
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    let reached = 0;
    this.values = shares.map(([value]) => value);
    this.steps = shares.map(([, share]) => (reached += share / total));
  }

  draw(random: Random): Value {
    const drawn = random.next();
    const place = this.steps.findIndex((step) => drawn < step);
    return this.values[place < 0 ? this.values.length - 1 : place] as Value;
  }
}

function hashOf(text: string): () => number {
  let hash = 1_779_033_703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 3_432_918_353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = imul(hash ^ (hash >>> 13), 3_266_489_909);
    return (hash ^= hash >>> 16) >>> 0;
  };
}
