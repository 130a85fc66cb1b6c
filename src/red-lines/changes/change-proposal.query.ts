import type { EntityManager } from 'typeorm';
import { displayNameOf } from '../../accounts/display-name.ts';
import type { UnitScope } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { ProposalKind, ProposalState } from './domain/change-proposal.ts';

export const IMPACT_STATES = ['counting', 'ready', 'cancelled', 'failed'] as const;
export type ImpactState = (typeof IMPACT_STATES)[number];

export interface ProposalRow {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly code: string;
  readonly unitCode: string;
  readonly unitPath: string;
  readonly baseVersion: number;
  readonly body: unknown;
  readonly reason: string;
  readonly effectiveFrom: Day;
  readonly state: ProposalState;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedFor: string | null;
  readonly proposedForName: string | null;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedFor: string | null;
  readonly decidedForName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly version: number | null;
  readonly newestVersion: number;
  readonly impactState: ImpactState;
  readonly impactProgress: number;
  readonly impactAt: Date | null;
}

export interface ProposalFilter {
  readonly id: string | null;
  readonly state: ProposalState | null;
  readonly kind: ProposalKind | null;
  readonly code: string | null;
  /** Those proposed before this one. */
  readonly before: string | null;
  readonly limit: number;
}

/**
 * Proposals, newest first, that concern the caller: of their sub-tree, or of a unit above, whose definitions bind below.
 * An approved change is in force from its day on.
 */
export function proposalsConcerning(
  manager: EntityManager,
  { unitPath }: UnitScope,
  today: Day,
  { id, state, kind, code, before, limit }: ProposalFilter,
): Promise<ProposalRow[]> {
  return manager.query<ProposalRow[]>(
    `SELECT p.id AS id, p.kind AS kind, p.code AS code, p.unit_code AS "unitCode", u.path AS "unitPath",
            p.base_version AS "baseVersion", p.body AS body, p.reason AS reason,
            to_char(p.effective_from, 'YYYY-MM-DD') AS "effectiveFrom", s.state AS state,
            p.proposed_by AS "proposedBy", ${displayNameOf('p.proposed_by')} AS "proposedByName",
            p.proposed_for AS "proposedFor", ${displayNameOf('p.proposed_for')} AS "proposedForName",
            p.proposed_at AS "proposedAt",
            p.decided_by AS "decidedBy", ${displayNameOf('p.decided_by')} AS "decidedByName",
            p.decided_for AS "decidedFor", ${displayNameOf('p.decided_for')} AS "decidedForName",
            p.decided_at AS "decidedAt",
            p.decision_reason AS "decisionReason", p.version AS version, n.version AS "newestVersion",
            p.impact_state AS "impactState", p.impact_progress AS "impactProgress", p.impact_at AS "impactAt"
     FROM change_proposals p
     JOIN units u ON u.code = p.unit_code
     CROSS JOIN LATERAL (SELECT CASE WHEN p.state = 'approved' AND p.effective_from <= $2 THEN 'in-force' ELSE p.state END AS state) s
     CROSS JOIN LATERAL (
       SELECT coalesce(max(v.version), 0) AS version FROM (
         SELECT i.version FROM indicator_versions i WHERE p.kind = 'indicator' AND i.code = p.code
         UNION ALL SELECT l.version FROM limit_versions l WHERE p.kind = 'limit' AND l.code = p.code) v) n
     WHERE (starts_with(u.path, $1) OR starts_with($1, u.path))
       AND ($3::bigint IS NULL OR p.id = $3) AND ($4::text IS NULL OR s.state = $4) AND ($5::text IS NULL OR p.kind = $5)
       AND ($6::text IS NULL OR p.code = $6) AND ($7::bigint IS NULL OR p.id < $7)
     ORDER BY p.id DESC LIMIT $8`,
    [unitPath, today, id, state, kind, code, before, limit],
  );
}
