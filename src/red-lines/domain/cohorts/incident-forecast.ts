import { type Conversion, conversion, type Outcome } from './conversion.ts';
import { type Lags, arrivedBy } from './lags.ts';

/** Complaints of an incident that may lead to one of the next layer, received on one day. */
export interface Feeders {
  /** Days since, of the kind the lags are counted in. */
  readonly age: number;
  readonly count: number;
  /** Of these, closed: what is settled leads nowhere any more. */
  readonly closed: number;
}

/** One step of the way from a contact to an appeal, as the whole incident shows it. */
export interface Step {
  readonly feeders: readonly Feeders[];
  /** What came of them so far. */
  readonly came: number;
  readonly history: Outcome;
  readonly lags: Lags;
}

/** How likely a complaint of the step leads on; learnt from the incident as a whole. */
export function conversionOf({ feeders, came, history, lags }: Step): Conversion {
  return conversion(history, { came, from: sum(feeders.map((each) => decided(each, lags))) });
}

/** How many complaints are still undecided: open, and young enough to lead on. */
export function undecided(feeders: readonly Feeders[], lags: Lags): number {
  return sum(feeders.map((each) => each.count - decided(each, lags)));
}

/** What is closed is decided, and of what is open the share that has had its time. */
function decided({ age, count, closed }: Feeders, lags: Lags): number {
  return closed + (count - closed) * arrivedBy(lags, age);
}

/** How many will still come, and how uncertain that is: counts at a gamma distributed rate are negative binomial. */
export function stillToCome({ mean, shape }: Conversion, from: number): { mean: number; variance: number } {
  const expected = mean * from;
  return { mean: expected, variance: expected + (expected * expected) / shape };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
