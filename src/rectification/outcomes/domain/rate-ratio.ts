/** Complaints in a window before and in one after. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface RateRatio {
  /** Complaints after for each one before, in windows of equal length. */
  readonly ratio: number;
  /** 95 % interval; no upper end where it cannot be told. */
  readonly low: number;
  readonly high: number | null;
}

const Z95 = 1.959964;
const TAIL = 0.025;
/** From so many complaints on, the exact interval and the one by logarithms differ in the third digit. */
const EXACT_UP_TO = 2000;
const HALVINGS = 60;

/**
 * How the rate changed, adjusted by comparable units where there are any (ratio of ratios), with its 95 % interval.
 * `exposure` is the length of the window after as a share of that before. Without others the interval is the exact one of
 * two Poisson counts (conditional binomial, Clopper–Pearson); with others the counts of four windows vary, and the
 * interval is that of the logarithm, the variances of the four added up. Null where nothing came before.
 */
export function rateRatio(own: BeforeAfter, others: BeforeAfter | null, exposure = 1): RateRatio | null {
  if (own.before === 0) return null;
  if (others !== null && others.before > 0 && others.after > 0) return ratioOfRatios(own, others);
  const ratio = own.after / own.before / exposure;
  if (own.before + own.after > EXACT_UP_TO) return byLogarithm(ratio, [own.before, own.after]);
  const total = own.before + own.after;
  const odds = (share: number) => share / (1 - share) / exposure;
  const low = own.after === 0 ? 0 : odds(shareAt((p) => upperTail(own.after, total, p), TAIL));
  const high = odds(shareAt((p) => 1 - upperTail(own.after + 1, total, p), TAIL, true));
  return { ratio, low, high };
}

function ratioOfRatios(own: BeforeAfter, others: BeforeAfter): RateRatio {
  const change = others.after / others.before;
  // of no complaint there is no logarithm: half a one stands for it
  const after = own.after === 0 ? 0.5 : own.after;
  const around = byLogarithm(after / own.before / change, [own.before, after, others.before, others.after]);
  return own.after === 0 ? { ratio: 0, low: 0, high: around.high } : around;
}

function byLogarithm(ratio: number, counts: readonly number[]): RateRatio {
  const spread = Math.exp(Z95 * Math.sqrt(counts.reduce((sum, count) => sum + 1 / count, 0)));
  return { ratio, low: ratio / spread, high: ratio * spread };
}

/** The share at which a tail has this probability; tails grow with the share, or fall with it. */
function shareAt(tail: (share: number) => number, probability: number, falls = false): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (tail(middle) > probability === falls) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of at least so many of `total`, each with this share. */
function upperTail(least: number, total: number, share: number): number {
  if (least <= 0) return 1;
  const [hit, miss] = [Math.log(share), Math.log(1 - share)];
  let term = Math.exp(logOfChoices(total, least) + least * hit + (total - least) * miss);
  let sum = 0;
  for (let count = least; count <= total; count += 1) {
    sum += term;
    term *= ((total - count) / (count + 1)) * (share / (1 - share));
  }
  return Math.min(1, sum);
}

function logOfChoices(total: number, chosen: number): number {
  return logOfFactorial(total) - logOfFactorial(chosen) - logOfFactorial(total - chosen);
}

const LOGS = [0];

function logOfFactorial(of: number): number {
  for (let next = LOGS.length; next <= of; next += 1) LOGS.push((LOGS[next - 1] ?? 0) + Math.log(next));
  return LOGS[of] ?? 0;
}
