import type { Day } from '../../../shared/calendar-day.ts';

export const PROPOSAL_KINDS = ['indicator', 'limit'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What was decided; `in-force` is an approved change whose day has come. */
export const PROPOSAL_STATES = ['proposed', 'approved', 'in-force', 'refused', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a second person may decide, and what the proposer may. */
export const DECISIONS = ['approved', 'refused', 'withdrawn'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Whoever does something: under their own name, and whose place they took, if anybody's. */
export interface Hand {
  readonly by: string;
  readonly for: string | null;
}

/** As much of a proposal as a decision asks about. */
export interface Decided {
  readonly state: ProposalState;
  readonly proposed: Hand;
  readonly baseVersion: number;
  readonly hasImpact: boolean;
  readonly effectiveFrom: Day;
}

/** Why a decision cannot be taken; the first of them counts. */
export type Objection = 'decided' | 'own' | 'not-own' | 'stale' | 'no-impact' | 'issued-figures';

/** What is known beside the proposal when it is decided. */
export interface Circumstances {
  /** The newest version of the definition. */
  readonly newestVersion: number;
  /** Whether an issued snapshot holds figures from the day on which the change would take effect. */
  readonly isIssued: boolean;
}

/**
 * Whether a decision may be taken (DESIGN §3, Change control): by a second person, also when somebody stands in for
 * either; on the definition that was there when it was proposed; after the impact has been shown; and never so that an
 * issued figure would have been another. Withdrawing is for the proposer alone.
 */
export function objectionTo(
  decision: Decision,
  proposal: Decided,
  hand: Hand,
  { newestVersion, isIssued }: Circumstances,
): Objection | undefined {
  if (proposal.state !== 'proposed') return 'decided';
  const own = isOwn(proposal.proposed, hand);
  if (decision === 'withdrawn') return own ? undefined : 'not-own';
  if (own) return 'own';
  if (decision === 'refused') return undefined;
  if (newestVersion !== proposal.baseVersion) return 'stale';
  if (!proposal.hasImpact) return 'no-impact';
  return isIssued ? 'issued-figures' : undefined;
}

/** Whether two hands share a person: the one who acts, or the one acted for. */
export function isOwn(proposed: Hand, decider: Hand): boolean {
  const people = [proposed.by, proposed.for].filter((name) => name !== null);
  return people.includes(decider.by) || (decider.for !== null && people.includes(decider.for));
}
