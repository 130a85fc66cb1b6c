import type { Reading } from '../api/models.ts';
import { compareDecimals, percent } from '../language/numbers.ts';

interface Range {
  expected: string;
  low: string;
  high: string;
}

/** What is expected at the end of a period: our projection, and the plain run-rate beside it. */
export interface Projection extends Range {
  /** The same as counts. */
  count: Range;
  /** Between 0 and 1; null without a limit. */
  breachProbability: string | null;
  /** 10 %, 50 % and 90 % of the breaches; null when hardly possible. */
  breach: { early: string; median: string; late: string } | null;
  naive: { count: string; rate: string };
  cohorts: { event: string; name: { zh: string; en: string }; counted: string; further: Range }[];
  /** Last days that are still filling up. */
  incompleteDays: number;
}

/** The projection of a reading, where one is made. */
export function projectionOf({ projection }: Pick<Reading, 'projection'>): Projection | null {
  return projection as Projection | null;
}

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
