import type { Reading } from './reading.ts';
import type { Standing } from './unit-standing.ts';

type Judged = Pick<Reading, 'status' | 'risk' | 'complete'> & Partial<Pick<Reading, 'countThreshold'>>;

/**
 * How one line stands: over is over whatever is missing, and so is a count at its own threshold a warning; else a gap
 * forbids a verdict, and inside may be at risk.
 */
export function lineStanding({ status, risk, complete, countThreshold }: Judged): Standing {
  if (risk === 'warning' && countThreshold?.reached === true) return 'warning';
  if (status !== 'inside') return status;
  if (!complete) return 'incomplete';
  return risk === 'expected' || risk === 'warning' ? risk : 'inside';
}
