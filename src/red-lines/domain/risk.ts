import { compare, parseDecimal } from '../../shared/ratio.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { Measured } from './measure.ts';
import type { ReadingProjection } from './projection/reading-projection.ts';

/** `unknown`: the data are not complete, the base is too small, or nothing says how the period will end. */
export type Risk = 'inside' | 'warning' | 'expected' | 'breached' | 'unknown';

/** From which probability of a breach on a reading is coloured; settings. */
export interface RiskThresholds {
  readonly warning: number;
  readonly expected: number;
  /** An allowance no larger than this is a small one: with one left of it, chance alone may use it up. */
  readonly smallAllowance: number;
}

export interface RiskFigures {
  readonly isBreached: boolean;
  readonly isComplete: boolean;
  /** Whether the period is still running on the day of the reading. */
  readonly isOpen: boolean;
  /** Whether one complaint is one too many: nothing is used up, so nothing is foreseen. */
  readonly isZeroTolerance: boolean;
  /** Whether the line is over a longer period than the indicator's own. */
  readonly isCumulative: boolean;
  readonly count: bigint;
  /** Whether the count has reached the second threshold of the indicator. */
  readonly isCountReached: boolean;
  readonly left: bigint | null;
  readonly projection: ReadingProjection | null;
  readonly thresholds: RiskThresholds;
}

/**
 * How a reading is coloured (DESIGN §3): breached → expected → warning → inside. A small allowance of which one or none is
 * left warns by itself, but not over a cumulative period, which is coloured by probability only. A count that has reached
 * its own threshold raises what would be calm or unknown to a warning, and to nothing more: only the limit is ever breached.
 */
export function riskOf(figures: RiskFigures): Risk {
  const risk = riskByLimit(figures);
  return figures.isCountReached && (risk === 'inside' || risk === 'unknown') ? 'warning' : risk;
}

function riskByLimit(figures: RiskFigures): Risk {
  const { isBreached, isComplete, isOpen, isZeroTolerance, projection, thresholds } = figures;
  if (isBreached) return 'breached';
  if (!isComplete) return 'unknown';
  if (!isOpen || isZeroTolerance) return 'inside';
  if (projection === null || projection.breachProbability === null) return 'unknown';
  const probability = Number(projection.breachProbability);
  if (probability >= thresholds.expected) return 'expected';
  return probability >= thresholds.warning || isNearlyUsedUp(figures) ? 'warning' : 'inside';
}

function isNearlyUsedUp({ isCumulative, count, left, thresholds }: RiskFigures): boolean {
  if (isCumulative || left === null || count === 0n) return false;
  return left <= 1n && count + left <= BigInt(thresholds.smallAllowance);
}

/** Whether the base is under the least at which a rate says anything. */
export function isUnderMinimum({ minimumBase }: IndicatorDefinition, { base }: Measured): boolean {
  return minimumBase !== null && base !== null && compare(base, parseDecimal(minimumBase)) < 0;
}
