import type { ChangeProposalDto } from './change-proposal.dto.ts';
import type { ProposalRow } from './change-proposal.query.ts';
import { namedHand } from './named-hand.ts';

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
    proposedBy: namedHand(row.proposedBy, row.proposedByName, row.proposedFor, row.proposedForName),
    proposedAt: row.proposedAt.toISOString(),
    decidedBy: decidedBy(row),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionReason: row.decisionReason,
    impact: {
      state: row.impactState,
      progress: row.impactProgress,
      countedAt: row.impactAt?.toISOString() ?? null,
    },
  };
}

function decidedBy({ decidedBy: by, decidedByName, decidedFor, decidedForName }: ProposalRow) {
  return by === null ? null : namedHand(by, decidedByName ?? by, decidedFor, decidedForName);
}
