import type { ChangeProposalDto } from './change-proposal.dto.ts';
import type { ProposalRow } from './change-proposal.query.ts';

/** A proposal as the list shows it. */
export function changeProposalDto(
  row: ProposalRow,
): Readonly<{ [Member in keyof ChangeProposalDto]: ChangeProposalDto[Member] }> {
  const { id, kind, code, unitCode: unit, state, reason, effectiveFrom, baseVersion, version } = row;
  return {
    id,
    kind,
    code,
    unit,
    state,
    reason,
    effectiveFrom,
    baseVersion,
    version,
    stale: state === 'proposed' && row.newestVersion !== baseVersion,
    proposedBy: { username: row.proposedBy, actingFor: row.proposedFor },
    proposedAt: row.proposedAt.toISOString(),
    decidedBy: row.decidedBy === null ? null : { username: row.decidedBy, actingFor: row.decidedFor },
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionReason: row.decisionReason,
    impact: {
      state: row.impactState,
      progress: row.impactProgress,
      countedAt: row.impactAt?.toISOString() ?? null,
    },
  };
}
