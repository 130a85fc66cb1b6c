/** Why a complaint should not count against a unit. */
export const DISPUTE_GROUNDS = ['wrong-unit', 'duplicate', 'malicious', 'out-of-scope'] as const;
export type DisputeGround = (typeof DISPUTE_GROUNDS)[number];

export const DISPUTE_STATES = ['open', 'upheld', 'refused', 'withdrawn'] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

export const DISPUTE_VERDICTS = ['upheld', 'refused'] as const;
export type DisputeVerdict = (typeof DISPUTE_VERDICTS)[number];

/** What is done about a dispute once it is filed. */
export const DISPUTE_STEPS = ['evidence', 'withdrawal', 'verdict', 'judge'] as const;
export type DisputeStep = (typeof DISPUTE_STEPS)[number];

/** What somebody is to a dispute. */
export interface DisputeStandpoint {
  /** Of the unit and department that contests, or whoever filed it. */
  readonly contests: boolean;
  /** Of the unit and department the complaint counts against. */
  readonly isContested: boolean;
  /** May judge by permission, and answers for the unit. */
  readonly judges: boolean;
  /** May name who judges. */
  readonly assigns: boolean;
  /** It is in nobody's hands, or in theirs. */
  readonly isNamed: boolean;
}

/** Why a step is not theirs to take. */
export type DisputeObjection = 'state' | 'not-contesting' | 'own' | 'hand' | 'not-named';

/** What stands against a step; undefined when nothing does. Nobody judges what they, or their unit, contest or bear. */
export function objectionToDisputeStep(
  step: DisputeStep,
  state: DisputeState,
  { contests, isContested, judges, assigns, isNamed }: DisputeStandpoint,
): DisputeObjection | undefined {
  if (state !== 'open') return 'state';
  if (step === 'evidence' || step === 'withdrawal') return contests ? undefined : 'not-contesting';
  if (contests || isContested) return 'own';
  if (step === 'judge') return assigns ? undefined : 'hand';
  if (!judges) return 'hand';
  return isNamed ? undefined : 'not-named';
}

/** The steps open to somebody. */
export function disputeStepsOpenTo(state: DisputeState, standpoint: DisputeStandpoint): DisputeStep[] {
  return DISPUTE_STEPS.filter((step) => objectionToDisputeStep(step, state, standpoint) === undefined);
}

/** What an upheld dispute does to its complaint: one of another unit is moved there, any other is excluded (剔除). */
export function effectOf(ground: DisputeGround): 'moved' | 'excluded' {
  return ground === 'wrong-unit' ? 'moved' : 'excluded';
}
