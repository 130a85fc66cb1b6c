/** Seeded draws for simulations: the same seed gives the same numbers on every machine. */
export class RandomCounts {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Evenly from 0 up to 1 (mulberry32). */
  even(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.even();
  }

  /** A count of this mean whose variance is `dispersion` times the mean: Poisson at 1, else negative binomial. */
  count(mean: number, dispersion = 1): number {
    if (mean <= 0) return 0;
    return this.poisson(dispersion <= 1 ? mean : this.gamma(mean / (dispersion - 1)) * (dispersion - 1));
  }

  /** Gamma distributed with this shape and scale 1 (Marsaglia and Tsang). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.even()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - this.even()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  private poisson(mean: number): number {
    if (mean > 30) return this.poisson(30) + this.poisson(mean - 30);
    const floor = Math.exp(-mean);
    let [count, product] = [0, 1 - this.even()];
    while (product > floor) [count, product] = [count + 1, product * (1 - this.even())];
    return count;
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.even())) * Math.cos(2 * Math.PI * this.even());
  }
}
