import type { ProcessLimits } from './process-limits.ts';
import type { Signal } from './signals.ts';

/** Whether the latest point says the process has changed, and to which side of good. */
export type Variation = 'improving' | 'worsening' | 'common-cause';

/** Whether a stable process keeps its limit: always, by luck, or never. */
export type Assurance = 'inside' | 'hit-or-miss' | 'over';

export type Direction = 'lower' | 'higher';

/** What the gravest signal of the latest point means; without one the process varies as it always did. */
export function variationOf(signals: readonly Signal[], direction: Direction): Variation {
  const [gravest] = signals;
  if (gravest === undefined) return 'common-cause';
  return (gravest.side === 'low') === (direction === 'lower') ? 'improving' : 'worsening';
}

/**
 * The limit against the process limits of the latest point (NHSRplotthedots `ptd_calculate_assurance_type`): beyond them
 * on the good side it is always kept, beyond them on the other never; between them, touching included, by luck.
 */
export function assuranceOf({ lower, upper }: ProcessLimits, limit: number, direction: Direction): Assurance {
  if (limit > upper) return direction === 'lower' ? 'inside' : 'over';
  if (limit < lower) return direction === 'lower' ? 'over' : 'inside';
  return 'hit-or-miss';
}
