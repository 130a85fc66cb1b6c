import { binomial, quantile } from '../count-quantile.ts';

/** The length of runs and the number of crossings of points around a line, against what chance allows (Anhøj). */
export interface Runs {
  /** Points off the line; those on it say nothing. */
  readonly useful: number;
  readonly longest: number;
  /** A longer run is no chance: round(log₂ n) + 3 (Schilling 2012). */
  readonly longestAllowed: number;
  readonly crossings: number;
  /** Fewer crossings are no chance: the 5 % quantile of n − 1 coins (Chen 2010). */
  readonly crossingsNeeded: number;
  readonly isSignal: boolean;
}

/** Fewer points than this tell nothing by their runs (Anhøj 2015). */
const FEWEST = 10;

/** Reads the run rules that need no limits (qicharts2 `runs.analysis`); null for fewer than ten useful points. */
export function runsAround(line: number, rates: readonly number[]): Runs | null {
  const sides = rates.map((rate) => Math.sign(rate - line)).filter((side) => side !== 0);
  const useful = sides.length;
  if (useful < FEWEST) return null;
  const lengths = runLengths(sides);
  const longest = Math.max(...lengths);
  const crossings = lengths.length - 1;
  const longestAllowed = Math.round(Math.log2(useful)) + 3;
  const crossingsNeeded = quantile(binomial(useful - 1, 0.5), 0.05).count;
  const isSignal = longest > longestAllowed || crossings < crossingsNeeded;
  return { useful, longest, longestAllowed, crossings, crossingsNeeded, isSignal };
}

function runLengths(sides: readonly number[]): number[] {
  const lengths: number[] = [];
  sides.forEach((side, index) => {
    if (side === sides[index - 1]) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
  });
  return lengths;
}
