import type { DueState } from '../../../catalogue/domain/reply-due.ts';

/** The classes of the customary flow, which are the catalogue's own levels; every other level lies below one of them. */
export const LEVEL_CLASSES = ['ordinary', 'difficult', 'urgent', 'arbitration'] as const;
export type LevelClass = (typeof LEVEL_CLASSES)[number];

export const PRIORITIES = ['at-once', 'ahead', 'in-turn'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Why a complaint goes ahead of others, the gravest first. */
export const PRIORITY_REASONS = [
  'arbitration',
  'urgent',
  'overdue',
  'earlier-appeal',
  'asked-again',
  'valued-customer',
  'due-soon',
  'difficult',
] as const;
export type PriorityReason = (typeof PRIORITY_REASONS)[number];

/** What of an open complaint decides who is served first. */
export interface PriorityCase {
  readonly levelClass: LevelClass | null;
  /** Whether the customer's tier is one of those the organisation values most. */
  readonly isValued: boolean;
  /** How each thing due of it stands. */
  readonly dues: readonly DueState[];
  /** How often the customer came back about the matter. */
  readonly askedAgain: number;
  /** Appeals of the customer before this complaint. */
  readonly earlierAppeals: number;
}

export interface Ranking {
  readonly priority: Priority;
  readonly reasons: readonly PriorityReason[];
}

/** The class of a level, by its codes from the top down; null without one or under a tree of the organisation's own. */
export function levelClassOf(levels: readonly string[]): LevelClass | null {
  return LEVEL_CLASSES.findLast((each) => levels.includes(each)) ?? null;
}

/**
 * Who is served first (MISSION S13: valued customers and those likely to escalate). A major or urgent level and external
 * arbitration go at once; of the other reasons one puts a complaint ahead of its turn, and two together at once.
 */
export function priorityOf(known: PriorityCase): Ranking {
  const holds: Readonly<Record<PriorityReason, boolean>> = {
    arbitration: known.levelClass === 'arbitration',
    urgent: known.levelClass === 'urgent',
    overdue: known.dues.includes('overdue'),
    'earlier-appeal': known.earlierAppeals > 0,
    'asked-again': known.askedAgain > 0,
    'valued-customer': known.isValued,
    'due-soon': known.dues.includes('soon'),
    difficult: known.levelClass === 'difficult',
  };
  const reasons = PRIORITY_REASONS.filter((reason) => holds[reason]);
  const isGrave = holds.arbitration || holds.urgent;
  if (isGrave || reasons.length > 1) return { priority: 'at-once', reasons };
  return { priority: reasons.length === 1 ? 'ahead' : 'in-turn', reasons };
}

/** Whether a tier, as its source writes it, is one of those named; case and spaces around it do not matter. */
export function isValuedTier(tier: string | null, valued: readonly string[]): boolean {
  if (tier === null) return false;
  const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
  return valued.some((each) => plain(each) === plain(tier));
}
