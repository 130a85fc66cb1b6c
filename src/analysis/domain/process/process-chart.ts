import { type ChanceKind, type Observation, chanceOf } from '../chance.ts';
import { type PhaseStart, type ProcessPoint, phasesOf } from './phases.ts';
import { type ProcessFit, type ProcessLimits, fitProcess, limitsAt } from './process-limits.ts';
import { type Runs, runsAround } from './run-rules.ts';
import { type Signal, signalsOf } from './signals.ts';

/** From so many points on a baseline may be locked; limits from fewer are a trial (NHSRplotthedots, qicharts2). */
export const FEWEST_FOR_BASELINE = 12;

/** Limits from fewer points than a baseline needs, from all points so far, or as somebody locked them. */
export type PhaseBasis = 'trial' | 'open' | 'locked';

export interface Phase {
  readonly start: PhaseStart | null;
  readonly basis: PhaseBasis;
  /** Null while there are fewer than two points. */
  readonly fit: ProcessFit | null;
  /** Points with a rate. */
  readonly observed: number;
  readonly runs: Runs | null;
}

export interface ChartedPoint extends ProcessPoint {
  /** Place of its phase. */
  readonly phase: number;
  readonly limits: ProcessLimits | null;
  readonly signals: readonly Signal[];
}

export interface ProcessChart {
  readonly kind: ChanceKind;
  readonly phases: readonly Phase[];
  readonly points: readonly ChartedPoint[];
}

/**
 * The u′ chart (p′ for shares) of consecutive periods. Each phase has its own mean and limits; a locked baseline is
 * never recomputed, not even after a shift. Points without a rate are drawn nowhere and judged by nothing.
 */
export function processChart(
  isShare: boolean,
  points: readonly ProcessPoint[],
  starts: readonly PhaseStart[],
): ProcessChart {
  const kind = chanceOf(
    isShare,
    points.flatMap(({ observation }) => observation ?? []),
  );
  const charted = phasesOf(points, starts).map(({ start, points: own }, index) => chartPhase(kind, start, own, index));
  return { kind, phases: charted.map(({ phase }) => phase), points: charted.flatMap((each) => each.points) };
}

function chartPhase(kind: ChanceKind, start: PhaseStart | null, points: readonly ProcessPoint[], index: number) {
  const observations = points.flatMap(({ observation }) => observation ?? []);
  const locked = start?.baseline?.fit ?? null;
  const fit = locked ?? fitProcess(kind, observations);
  const rates = observations.map(rateOf);
  const phase: Phase = {
    start,
    basis: basisOf(locked, observations.length),
    fit,
    observed: observations.length,
    runs: fit === null ? null : runsAround(fit.centre, rates),
  };
  return { phase, points: chartPoints(kind, fit, points, index) };
}

function basisOf(locked: ProcessFit | null, observed: number): PhaseBasis {
  if (locked !== null) return 'locked';
  return observed < FEWEST_FOR_BASELINE ? 'trial' : 'open';
}

function chartPoints(
  kind: ChanceKind,
  fit: ProcessFit | null,
  points: readonly ProcessPoint[],
  phase: number,
): ChartedPoint[] {
  const limits = points.map(({ observation }) =>
    fit === null || observation === null ? null : limitsAt(kind, fit, observation.size),
  );
  const limited = points.flatMap(({ observation }, index) => {
    const own = limits[index] ?? null;
    return observation === null || own === null ? [] : { rate: rateOf(observation), limits: own };
  });
  const signals = signalsOf(limited).values();
  return points.map((point, index) => {
    const own = limits[index] ?? null;
    return { ...point, phase, limits: own, signals: own === null ? [] : (signals.next().value ?? []) };
  });
}

function rateOf({ count, size }: Observation): number {
  return count / size;
}
