import type { Day } from '../../../shared/calendar-day.ts';
import { type Period, periodContaining } from '../../../shared/period.ts';
import type { Observation } from '../chance.ts';
import type { ProcessFit } from './process-limits.ts';

/** A period of the chart; without an observation where there is no rate or not everything was delivered. */
export interface ProcessPoint {
  readonly period: Period;
  readonly observation: Observation | null;
}

export const PHASE_ORIGINS = ['series-break', 'definition', 'baseline'] as const;
export type PhaseOrigin = (typeof PHASE_ORIGINS)[number];

/** A baseline somebody locked: its limits stand from its first day on, whatever comes. */
export interface LockedBaseline {
  readonly id: string;
  readonly from: Day;
  readonly fit: ProcessFit;
}

/** From a day on the process is another: counting changed, or somebody marked an intervention with a new baseline. */
export interface PhaseStart {
  readonly date: Day;
  /** A break of the series, a new version of the definition, or a baseline locked after an intervention. */
  readonly origin: PhaseOrigin;
  readonly note: string;
  readonly baseline: LockedBaseline | null;
}

/** Points in a row measured by one baseline. */
export interface PhasePoints {
  /** Null for points before the first known start. */
  readonly start: PhaseStart | null;
  readonly points: readonly ProcessPoint[];
}

/**
 * Splits the points where the process became another. A start within a period belongs to that period; of several in one
 * the locked baseline counts, then the latest. A start before the first point rules from there on.
 */
export function phasesOf(points: readonly ProcessPoint[], starts: readonly PhaseStart[]): PhasePoints[] {
  const ordered = starts.toSorted(byPeriodThenBaseline(points[0]?.period.kind ?? 'month'));
  const ruling = points.map(({ period }) => ordered.findLast(({ date }) => date < period.end) ?? null);
  const phases: { start: PhaseStart | null; points: ProcessPoint[] }[] = [];
  points.forEach((point, index) => {
    const start = ruling[index] ?? null;
    const last = phases.at(-1);
    if (last !== undefined && last.start === start) last.points.push(point);
    else phases.push({ start, points: [point] });
  });
  return phases;
}

function byPeriodThenBaseline(kind: Period['kind']) {
  const periodOf = ({ date }: PhaseStart) => periodContaining(kind, date).start;
  return (a: PhaseStart, b: PhaseStart): number =>
    compareTexts(periodOf(a), periodOf(b)) ||
    Number(a.baseline !== null) - Number(b.baseline !== null) ||
    compareTexts(a.date, b.date);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
