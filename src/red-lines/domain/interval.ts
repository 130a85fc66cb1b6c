import poisson from '@stdlib/stats-base-dists-poisson';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const LEVEL_95 = 0.95;
/** The normal quantile of 97.5 %. */
const Z_95 = 1.959963984540054;
const MOST_STEPS = 60;
const PRECISION = 1e-9;
/** A board reckons the same few hundred intervals at every look. */
const MOST_KNOWN = 10_000;
const known = new Map<string, Interval>();

/**
 * The exact (Garwood) interval of a Poisson mean of which k events were seen: the means under which k or more, and k or
 * fewer, have probability α/2 (DOMAIN §5.2).
 */
export function poissonInterval(events: number, level = LEVEL_95): Interval {
  const key = `${events} ${level}`;
  const interval = known.get(key) ?? garwood(events, level);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, interval);
  return interval;
}

function garwood(events: number, level: number): Interval {
  const tail = (1 - level) / 2;
  const low = events === 0 ? 0 : meanWithTail(events - 1, 1 - tail, byar(events, -1));
  return { low, high: meanWithTail(events, tail, byar(events + 1, 1)) };
}

/** The Wilson interval of a share of which so many of n were counted, at 95 %. */
export function wilsonInterval(counted: number, n: number): Interval {
  const share = counted / n;
  const square = Z_95 * Z_95;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const spread = (Z_95 / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return { low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/**
 * The mean under which k or fewer events have the given probability. That probability falls as the mean grows, with
 * slope −pmf(k), so Newton's steps from Byar's approximation arrive in a few; a bracket keeps them from straying.
 */
function meanWithTail(k: number, probability: number, start: number): number {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let mean = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const excess = poisson.cdf(k, mean) - probability;
    if (excess > 0) low = mean;
    else high = mean;
    const next = mean + excess / poisson.pmf(k, mean);
    const inside = next > low && next < high;
    const stepped = inside ? next : high === Number.POSITIVE_INFINITY ? mean * 2 + 1 : (low + high) / 2;
    if (Math.abs(stepped - mean) <= PRECISION * Math.max(1, mean)) return stepped;
    mean = stepped;
  }
  return mean;
}

/** Byar's approximation, a starting point within a few per cent. */
function byar(k: number, sign: 1 | -1): number {
  return Math.max(0.01, k * (1 - 1 / (9 * k) + (sign * Z_95) / (3 * Math.sqrt(k))) ** 3);
}
