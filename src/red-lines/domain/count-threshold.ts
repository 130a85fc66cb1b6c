import type { Period } from '../../shared/period.ts';
import type { IndicatorDefinition } from './indicator.ts';
import type { LimitVersion } from './limits-in-force.ts';

/** The second trigger of a reading: how many complaints set it off, as a decimal string, and whether they have come. */
export interface CountThreshold {
  readonly count: string;
  readonly reached: boolean;
}

/**
 * The count threshold beside the limit (件数阈值; DOMAIN §1 item 12): reached by the count itself, whatever the base, for a
 * small base makes a rate useless. It is a threshold for the indicator's own period; a limit over another has none, and
 * cumulative limits are coloured by probability only (DESIGN §3).
 */
export function countThresholdOf(
  { secondaryThreshold, period: own }: IndicatorDefinition,
  limit: LimitVersion | null,
  period: Period,
  count: bigint,
): CountThreshold | null {
  if (secondaryThreshold === null || limit === null || period.kind !== own) return null;
  return { count: secondaryThreshold.count, reached: count >= BigInt(secondaryThreshold.count) };
}
