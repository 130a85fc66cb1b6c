import type { Reading } from '../api/models.ts';
import { compareDecimals, magnitude } from '../language/numbers.ts';

/**
 * The figure that stands first: what is left, by how many it is exceeded, or the plain count when neither is known; of a
 * line that tolerates nothing, how many were found.
 */
export interface Amount {
  kind: 'left' | 'over' | 'counted' | 'found';
  value: string;
}

export function amountOf({ left, count, limitKind }: Pick<Reading, 'left' | 'count' | 'limitKind'>): Amount {
  if (limitKind === 'zero-tolerance') return { kind: 'found', value: count };
  if (left === null) return { kind: 'counted', value: count };
  return left.startsWith('-') ? { kind: 'over', value: magnitude(left) } : { kind: 'left', value: left };
}

export type Comparison = 'better' | 'worse' | 'same' | 'open';

/**
 * The rate against the previous period. While a period is open its rate still grows: being below the whole previous
 * period says nothing yet, being above it already does. Across a break of the series nothing is compared.
 */
export function comparisonOf({
  rate,
  previous,
  operator,
  elapsedShare,
}: Pick<Reading, 'rate' | 'previous' | 'operator' | 'elapsedShare'>): Comparison {
  const before = previous?.rate ?? null;
  if (rate === null || before === null || previous?.seriesBreak) return 'open';
  const order = compareDecimals(rate, before);
  const closed = Number(elapsedShare) >= 1;
  if (!closed && order <= 0) return 'open';
  if (order === 0) return 'same';
  const lowerIsBetter = !(operator ?? '<=').startsWith('>');
  return order < 0 === lowerIsBetter ? 'better' : 'worse';
}

/** Address of the page of a red line. */
export function redLinePath(indicator: string): string {
  return `/red-lines/${encodeURIComponent(indicator)}`;
}
