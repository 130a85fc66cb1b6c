/** How many complaints of one layer led to how many of the next, where all of them have had their time. */
export interface Outcome {
  readonly came: number;
  readonly from: number;
}

/** What is known of a rate: gamma distributed with this shape and mean. */
export interface Conversion {
  readonly mean: number;
  readonly shape: number;
}

/** History counts as much as four that came: incidents differ from one another by about half. */
const SHAPE = 4;
/** Where nothing like it has been seen: two in a hundred, and hardly known. */
const UNKNOWN: Conversion = { mean: 0.02, shape: 1 };
/** A rate nobody has seen yet. */
const HALF = 0.5;

/**
 * How likely a complaint of an incident leads to one of the next layer: what history says of its kind, corrected by
 * what the incident itself has shown (gamma–Poisson).
 */
export function conversion(history: Outcome, own: Outcome): Conversion {
  const before = history.from > 0 ? { mean: (history.came + HALF) / (history.from + HALF), shape: SHAPE } : UNKNOWN;
  const shape = before.shape + own.came;
  return { shape, mean: shape / (before.shape / before.mean + own.from) };
}
