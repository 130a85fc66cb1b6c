import { type Conversion, conversion, type Outcome } from './conversion.ts';
import { type Lags, arrivedBy } from './lags.ts';

/** Complaints of an incident that may lead to one of the next layer, received on one day. */
export interface Feeders {
  readonly count: number;
  /** The share of what each may lead to that is known by now. */
  readonly decided: number;
  /** The share that is still to come. */
  readonly undecided: number;
}

/** How far complaints of one day have come. */
export interface Course {
  /** Days since, of the kind the lags are counted in. */
  readonly age: number;
  /** Days from their coming to their being closed; null while they are open: what is settled leads nowhere any more. */
  readonly closedAfter: number | null;
}

/**
 * What is decided of complaints: of a closed one only the time it was open, for nobody knows what it would have led to
 * later (a censored observation).
 */
export function feedersOf(count: number, { age, closedAfter }: Course, lags: Lags): Feeders {
  if (closedAfter !== null) return { count, decided: arrivedBy(lags, Math.min(age, closedAfter)), undecided: 0 };
  const decided = arrivedBy(lags, age);
  return { count, decided, undecided: 1 - decided };
}

/** One step of the way from a contact to an appeal, as the whole incident shows it. */
export interface Step {
  readonly feeders: readonly Feeders[];
  /** What came of them so far. */
  readonly came: number;
  readonly history: Outcome;
}

/** How likely a complaint of the step leads on; learnt from the incident as a whole. */
export function conversionOf({ feeders, came, history }: Step): Conversion {
  return conversion(history, { came, from: sum(feeders.map(({ count, decided }) => count * decided)) });
}

/** How many complaints are still undecided. */
export function undecided(feeders: readonly Feeders[]): number {
  return sum(feeders.map((each) => each.count * each.undecided));
}

/** How many will still come, and how uncertain that is: counts at a gamma distributed rate are negative binomial. */
export function stillToCome({ mean, shape }: Conversion, from: number): { mean: number; variance: number } {
  const expected = mean * from;
  return { mean: expected, variance: expected + (expected * expected) / shape };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
