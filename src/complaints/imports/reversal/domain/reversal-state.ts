import type { ImportStatus } from '../../domain/import-kind.ts';

/** How the reversal of an import stands. */
export const REVERSAL_STATES = ['possible', 'refused', 'running', 'done'] as const;

export type ReversalState = (typeof REVERSAL_STATES)[number];

/** How the last order to take an import back stands. */
export type OrderStatus = 'running' | 'done' | 'failed' | 'cancelled';

export type ReversalStanding =
  | { readonly state: Exclude<ReversalState, 'refused'> }
  | { readonly state: 'refused'; readonly code: 'imports.cannot-reverse' | 'imports.units-in-use' };

/** Whether an import may be taken back: it is published, and nothing hangs on a unit that would go with it. */
export function reversalStanding(
  status: ImportStatus,
  order: OrderStatus | undefined,
  isHeld: boolean,
): ReversalStanding {
  if (status === 'reverted') return { state: 'done' };
  if (status !== 'published') return { state: 'refused', code: 'imports.cannot-reverse' };
  if (order === 'running') return { state: 'running' };
  return isHeld ? { state: 'refused', code: 'imports.units-in-use' } : { state: 'possible' };
}
