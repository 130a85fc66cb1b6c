import type { Reading } from '../api/models.ts';
import { compareDecimals, percent } from '../language/numbers.ts';

/** What is expected at the end of a period: our projection, and the plain run-rate beside it. */
export type Projection = NonNullable<Reading['projection']>;

export type Likelihood = 'hardly' | 'possible' | 'almost-certain';

/** How a probability is said: nobody can tell 2 % from 4 %, nor 96 % from 98 % (SCREENS §0). */
export function likelihoodOf(probability: string): { kind: Likelihood; percent: string } {
  const kind = Number(probability) < 0.05 ? 'hardly' : Number(probability) > 0.95 ? 'almost-certain' : 'possible';
  return { kind, percent: percent(probability) };
}

/** By how many a run-rate exceeds an allowance; null when it does not, or there is none. */
export function excessOf(count: string, allowance: string | null): string | null {
  if (allowance === null || compareDecimals(count, allowance) <= 0) return null;
  return String(Math.round(Number(count)) - Number(allowance));
}
