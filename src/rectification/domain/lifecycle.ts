import type { OrderVerdict } from '../outcomes/domain/order-verdict.ts';
import { isWithLead, type OrderState } from './order-state.ts';

/** Whose hand a step needs; `system`: nobody's, it follows from what was counted. */
export type OrderHand = 'drafter' | 'signatory' | 'lead' | 'inspection' | 'system';

interface Step {
  readonly from: readonly OrderState[];
  /** Where the order stands afterwards; null where it stays. */
  readonly to: OrderState | null;
  readonly by: OrderHand;
}

/** The whole life of an order on one page (DESIGN §5): what is not here cannot happen. */
export const LIFECYCLE = {
  'signature-request': { from: ['draft'], to: 'awaiting-signature', by: 'drafter' },
  signature: { from: ['awaiting-signature'], to: 'issued', by: 'signatory' },
  redraft: { from: ['awaiting-signature'], to: 'draft', by: 'signatory' },
  acknowledgement: { from: ['issued'], to: 'acknowledged', by: 'lead' },
  plan: { from: ['acknowledged', 'in-progress', 'returned', 'reopened'], to: null, by: 'lead' },
  progress: { from: ['acknowledged', 'in-progress', 'reopened'], to: 'in-progress', by: 'lead' },
  submission: { from: ['in-progress', 'returned'], to: 'submitted', by: 'lead' },
  contest: { from: ['acknowledged', 'in-progress'], to: null, by: 'lead' },
  settlement: { from: ['acknowledged', 'in-progress', 'submitted', 'returned'], to: null, by: 'inspection' },
  return: { from: ['submitted', 'accepted'], to: 'returned', by: 'inspection' },
  acceptance: { from: ['submitted'], to: 'accepted', by: 'inspection' },
  verdict: { from: ['observing'], to: 'accepted', by: 'system' },
  observation: { from: ['accepted'], to: 'observing', by: 'inspection' },
  'strike-off': { from: ['accepted'], to: 'struck-off', by: 'inspection' },
  'keeping-open': {
    from: ['in-progress', 'submitted', 'returned', 'accepted', 'observing'],
    to: 'kept-open',
    by: 'inspection',
  },
  reopening: { from: ['struck-off', 'kept-open'], to: 'reopened', by: 'inspection' },
  rebound: { from: ['struck-off'], to: 'reopened', by: 'system' },
  withdrawal: {
    from: ['draft', 'awaiting-signature', 'issued', 'acknowledged', 'in-progress', 'returned', 'reopened'],
    to: 'withdrawn',
    by: 'inspection',
  },
} as const satisfies Record<string, Step>;

export type OrderStep = keyof typeof LIFECYCLE;
export const ORDER_STEPS = Object.keys(LIFECYCLE) as OrderStep[];

/** Steps by which the work is judged or ended: never taken by whoever did the work, or asked for it to be signed. */
const JUDGING: readonly OrderStep[] = [
  'signature',
  'settlement',
  'return',
  'acceptance',
  'observation',
  'strike-off',
  'keeping-open',
  'reopening',
];

/** As much of an order as its lifecycle asks about. */
export interface OrderStanding {
  readonly state: OrderState;
  readonly evidence: number;
  /** Null where nothing is measured. */
  readonly outcome: OutcomeStanding | null;
}

/** How far it is with what an order is to achieve. */
export interface OutcomeStanding {
  /** Whether base and target may still be contested: once, and within the days for it. */
  readonly mayContest: boolean;
  /** Whether they are, and nobody has settled it. */
  readonly isContested: boolean;
  readonly verdict: OrderVerdict | null;
}

/** What a person may be to an order. */
export interface Standpoint {
  /** Whether they hold the permission of the hand, by role. */
  readonly hands: readonly OrderHand[];
  /** Whether they are the unit or department the order was given to. */
  readonly isLead: boolean;
  /** Whether they drafted it, or asked for its signature. */
  readonly isDrafter: boolean;
}

/** Why a step cannot be taken; the first of them counts. */
export type StepObjection =
  | 'state'
  | 'hand'
  | 'not-lead'
  | 'own'
  | 'no-evidence'
  | 'not-contestable'
  | 'not-contested'
  | 'contested'
  | 'effect-known'
  | 'against-verdict';

/**
 * Whether a step may be taken now, by this person: none is skipped, the lead acts on its own order alone and never
 * judges it, nobody signs what they drafted, and nothing is submitted without evidence (DESIGN §5).
 */
export function objectionToStep(
  step: OrderStep,
  order: OrderStanding,
  { hands, isLead, isDrafter }: Standpoint,
): StepObjection | undefined {
  const { from, by }: Step = LIFECYCLE[step];
  if (JUDGING.includes(step) && isLead) return 'own';
  if (!hands.includes(by)) return 'hand';
  if (by === 'lead' && !isLead) return 'not-lead';
  if (step === 'signature' && isDrafter) return 'own';
  if (!from.includes(order.state)) return 'state';
  return step === 'submission' && order.evidence === 0 ? 'no-evidence' : objectionByOutcome(step, order.outcome);
}

/** Base and target are contested in time and settled before the work is judged; longer is observed what is not shown. */
function objectionByOutcome(step: OrderStep, outcome: OutcomeStanding | null): StepObjection | undefined {
  const isContested = outcome?.isContested ?? false;
  if (step === 'contest' && outcome?.mayContest !== true) return 'not-contestable';
  if (step === 'settlement' && !isContested) return 'not-contested';
  if (step === 'acceptance' && isContested) return 'contested';
  return step === 'observation' && outcome?.verdict !== 'not-shown' ? 'effect-known' : undefined;
}

/** Whether striking it off contradicts what was found, so that somebody has to stand for it by name (DESIGN §5). */
export function isAgainstVerdict({ outcome }: OrderStanding): boolean {
  return outcome !== null && outcome.verdict !== null && outcome.verdict !== 'effective';
}

/** Where an order stands after a step; what is measured is observed once it is accepted. */
export function stateAfter(step: OrderStep, state: OrderState, isMeasured = false): OrderState {
  const { to }: Step = LIFECYCLE[step];
  return step === 'acceptance' && isMeasured ? 'observing' : (to ?? state);
}

/** The progress an order stands at after a step, in percent: what is submitted is done, what is re-opened begins anew. */
export function progressAfter(step: OrderStep, reported: number | undefined): number | undefined {
  if (step === 'submission') return 100;
  return step === 'reopening' || step === 'rebound' ? 0 : reported;
}

/** The steps a person may take now, in the order of the lifecycle. */
export function stepsOpenTo(order: OrderStanding, standpoint: Standpoint): OrderStep[] {
  return ORDER_STEPS.filter((step) => objectionToStep(step, order, standpoint) === undefined);
}

/** Whether evidence may be added: while the lead works on the order, and by the lead alone. */
export function mayAddEvidence({ state }: Pick<OrderStanding, 'state'>, { hands, isLead }: Standpoint): boolean {
  return isLead && hands.includes('lead') && isWithLead(state) && state !== 'issued';
}
