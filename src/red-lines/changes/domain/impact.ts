import type { Day } from '../../../shared/calendar-day.ts';
import { formatHalfUp } from '../../../shared/ratio.ts';
import type { IndicatorDefinition } from '../../domain/indicator.ts';
import type { LimitVersion } from '../../domain/limits-in-force.ts';
import type { Measured } from '../../domain/measure.ts';
import { printed } from '../../domain/printed.ts';
import type { Risk } from '../../domain/risk.ts';
import { type ReadingStatus, statusOf } from '../../domain/reading.ts';

/** What one reading says, as it stands or as it would stand; as readings print it. */
export interface Outcome {
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  readonly status: ReadingStatus;
  readonly limitValue: string | null;
  /** How the line stood to the end of its period; null where it is not told. */
  readonly risk: Risk | null;
}

/** A reading of a unit, line and period on a day, before a change and after it; null where there is no such line. */
export interface ImpactReading {
  readonly unit: string;
  readonly limit: string | null;
  readonly period: string;
  readonly asOf: Day;
  /** Whether the legal status would be another. */
  readonly flips: boolean;
  /** Whether a warning would come or go though the legal status stays. */
  readonly alarmFlips: boolean;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** What a measurement comes to against a limit. */
export function outcomeOf(
  measured: Measured,
  { decimals }: Pick<IndicatorDefinition, 'decimals'>,
  limit: LimitVersion | null,
  risk: Risk | null,
): Outcome {
  return {
    count: measured.count.toString(),
    base: measured.base === null ? null : printed(measured.base),
    rate: measured.rate === null ? null : formatHalfUp(measured.rate, decimals),
    status: statusOf({ limit, measured }),
    limitValue: limit?.value ?? null,
    risk,
  };
}

/** Puts both sides together. A line that is drawn or taken away flips when it is, or was, crossed. */
export function compared(
  place: Pick<ImpactReading, 'unit' | 'limit' | 'period' | 'asOf'>,
  before: Outcome | null,
  after: Outcome | null,
): ImpactReading {
  const flips = verdictOf(before) !== verdictOf(after);
  return { ...place, flips, alarmFlips: !flips && alarmOf(before) !== alarmOf(after), before, after };
}

/** Without a line nothing is crossed. */
function verdictOf(outcome: Outcome | null): ReadingStatus {
  return outcome === null || outcome.status === 'no-limit' ? 'inside' : outcome.status;
}

/** Nobody is alarmed by what is inside, is not known, or is over. */
function alarmOf(outcome: Outcome | null): 'expected' | 'warning' | null {
  const risk = outcome?.risk ?? null;
  return risk === 'expected' || risk === 'warning' ? risk : null;
}

/** Verdicts that flip first, then alarms; otherwise in the order given. */
export function flipsFirst(readings: readonly ImpactReading[]): ImpactReading[] {
  return [
    ...readings.filter(({ flips }) => flips),
    ...readings.filter(({ alarmFlips }) => alarmFlips),
    ...readings.filter(({ flips, alarmFlips }) => !flips && !alarmFlips),
  ];
}
