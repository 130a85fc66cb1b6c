import { isWithLead, type OrderState } from './order-state.ts';

/** Whose hand a step needs. */
export type OrderHand = 'drafter' | 'signatory' | 'lead' | 'inspection';

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
  return: { from: ['submitted'], to: 'returned', by: 'inspection' },
  acceptance: { from: ['submitted'], to: 'accepted', by: 'inspection' },
  'strike-off': { from: ['accepted'], to: 'struck-off', by: 'inspection' },
  'keeping-open': { from: ['in-progress', 'submitted', 'returned', 'accepted'], to: 'kept-open', by: 'inspection' },
  reopening: { from: ['struck-off', 'kept-open'], to: 'reopened', by: 'inspection' },
  withdrawal: {
    from: ['draft', 'awaiting-signature', 'issued', 'acknowledged', 'in-progress', 'returned', 'reopened'],
    to: 'withdrawn',
    by: 'inspection',
  },
} as const satisfies Record<string, Step>;

export type OrderStep = keyof typeof LIFECYCLE;
export const ORDER_STEPS = Object.keys(LIFECYCLE) as OrderStep[];

/** Steps by which the work is judged or ended: never taken by whoever did the work, or asked for it to be signed. */
const JUDGING: readonly OrderStep[] = ['signature', 'return', 'acceptance', 'strike-off', 'keeping-open', 'reopening'];

/** As much of an order as its lifecycle asks about. */
export interface OrderStanding {
  readonly state: OrderState;
  readonly evidence: number;
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
export type StepObjection = 'state' | 'hand' | 'not-lead' | 'own' | 'no-evidence';

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
  return step === 'submission' && order.evidence === 0 ? 'no-evidence' : undefined;
}

/** Where an order stands after a step. */
export function stateAfter(step: OrderStep, state: OrderState): OrderState {
  const { to }: Step = LIFECYCLE[step];
  return to ?? state;
}

/** The progress an order stands at after a step, in percent: what is submitted is done, what is re-opened begins anew. */
export function progressAfter(step: OrderStep, reported: number | undefined): number | undefined {
  if (step === 'submission') return 100;
  return step === 'reopening' ? 0 : reported;
}

/** The steps a person may take now, in the order of the lifecycle. */
export function stepsOpenTo(order: OrderStanding, standpoint: Standpoint): OrderStep[] {
  return ORDER_STEPS.filter((step) => objectionToStep(step, order, standpoint) === undefined);
}

/** Whether evidence may be added: while the lead works on the order, and by the lead alone. */
export function mayAddEvidence({ state }: OrderStanding, { hands, isLead }: Standpoint): boolean {
  return isLead && hands.includes('lead') && isWithLead(state) && state !== 'issued';
}
