import type { ReversalDto } from './reversal.dto.ts';
import type { SeenReversal } from './reversals.service.ts';

const SHOWN_HOLDS = 50;

/** The reversal as its callers see it. */
export function reversalView({ work, standing, order, holds, plan }: SeenReversal): ReversalDto {
  return {
    import: work.id,
    state: standing.state,
    refusal: standing.state === 'refused' ? standing.code : null,
    holds: holds.slice(0, SHOWN_HOLDS).map(({ unit, place, records }) => ({ unit, place, records })),
    progress: order?.progress ?? 0,
    plan,
    reason: order?.reason ?? null,
    requestedBy: order?.requestedBy ?? null,
    requestedAt: order?.requestedAt.toISOString() ?? null,
    revertedAt: order?.revertedAt?.toISOString() ?? null,
    error: order?.status === 'failed' ? order.errorCode : null,
  };
}
