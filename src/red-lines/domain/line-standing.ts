import type { Reading } from './reading.ts';
import type { Standing } from './unit-standing.ts';

/** How one line stands: over is over whatever is missing; else a gap forbids a verdict, and inside may be at risk. */
export function lineStanding({ status, risk, complete }: Pick<Reading, 'status' | 'risk' | 'complete'>): Standing {
  if (status !== 'inside') return status;
  if (!complete) return 'incomplete';
  return risk === 'expected' || risk === 'warning' ? risk : 'inside';
}
