import type { Period } from '../../../shared/period.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import { chanceOf } from '../chance.ts';
import type { PhaseStart, ProcessPoint } from './phases.ts';
import { FEWEST_FOR_BASELINE } from './process-chart.ts';
import { type ProcessFit, fitProcess } from './process-limits.ts';

/** A baseline as it would be locked. */
export interface Baseline {
  readonly points: number;
  readonly fit: ProcessFit;
}

/**
 * Reckons a baseline from the periods between two, both included. Refused with fewer than twelve that have a rate, or
 * where counting changed on the way: then half of it speaks of another series.
 */
export function baselineOf(
  isShare: boolean,
  points: readonly ProcessPoint[],
  starts: readonly PhaseStart[],
  from: Period,
  to: Period,
): Result<Baseline, 'too-few' | 'broken'> {
  const isBroken = starts.some(({ baseline, date }) => baseline === null && date >= from.end && date < to.end);
  if (isBroken) return refused('broken');
  const within = points.filter(({ period }) => period.start >= from.start && period.end <= to.end);
  const observations = within.flatMap(({ observation }) => observation ?? []);
  const fit = fitProcess(chanceOf(isShare, observations), observations);
  if (fit === null || observations.length < FEWEST_FOR_BASELINE) return refused('too-few');
  return ok({ points: observations.length, fit });
}
