import type { EntityManager } from 'typeorm';
import { indicatorJson } from '../definitions/write-indicator.ts';
import type { Hand } from './domain/change-proposal.ts';
import type { NewProposal } from './domain/proposal-body.ts';

export interface ProposalPlace {
  /** The unit whose readings change. */
  readonly unit: string;
  readonly baseVersion: number;
  readonly hand: Hand;
  readonly at: Date;
}

/** Writes a proposal whose impact is being counted; answers its id. */
export async function insertProposal(
  manager: EntityManager,
  proposal: NewProposal,
  { unit, baseVersion, hand, at }: ProposalPlace,
): Promise<string> {
  const { kind, definition, reason, effectiveFrom } = proposal;
  const body = proposal.kind === 'indicator' ? indicatorJson(proposal.definition) : definition;
  const rows = await manager.query<{ id: string }[]>(
    `INSERT INTO change_proposals
       (kind, code, unit_code, base_version, body, reason, effective_from, state, proposed_by, proposed_for, proposed_at,
        impact_state, impact_progress)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'proposed', $8, $9, $10, 'counting', 0)
     RETURNING id`,
    [kind, definition.code, unit, baseVersion, JSON.stringify(body), reason, effectiveFrom, hand.by, hand.for, at],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`the proposal on ${definition.code} could not be written`);
  return row.id;
}
