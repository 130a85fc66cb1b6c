import type { OrderState, OrderStep, OrderSummary } from '../../api/order-models.ts';

/** The one thing a person should do next about an order: a step, or a file, or a decision on more time. */
export type NextStep = OrderStep | 'evidence' | 'extension' | 'resubmission';

/** Whom an order waits for. */
export type Waiting = 'drafter' | 'signatory' | 'lead' | 'inspection' | 'observation' | 'extension' | 'ended';

const WHOLE = 100;

const WAITING_FOR: Readonly<Record<OrderState, Waiting>> = {
  draft: 'drafter',
  'awaiting-signature': 'signatory',
  issued: 'lead',
  acknowledged: 'lead',
  'in-progress': 'lead',
  returned: 'lead',
  reopened: 'lead',
  submitted: 'inspection',
  accepted: 'inspection',
  observing: 'observation',
  'struck-off': 'ended',
  'kept-open': 'ended',
  withdrawn: 'ended',
};

/** The step that brings an order on from where it stands; the others are ways round. */
const ONWARD: Readonly<Partial<Record<OrderState, OrderStep>>> = {
  draft: 'signature-request',
  'awaiting-signature': 'signature',
  issued: 'acknowledgement',
  acknowledged: 'progress',
  'in-progress': 'progress',
  reopened: 'progress',
  returned: 'submission',
  submitted: 'acceptance',
  accepted: 'strike-off',
};

export function waitingFor({ state, extensionAsked }: OrderSummary): Waiting {
  return extensionAsked ? 'extension' : WAITING_FOR[state];
}

/** What the caller should do next about an order; null when it is somebody else's turn. */
export function nextStepOf(order: OrderSummary): NextStep | null {
  const { state, steps, progress, evidenceCount, outcome } = order;
  if (order.mayDecideExtension) return 'extension';
  const onward = ONWARD[state];
  if (state === 'draft' && !order.isMine) return null;
  if (state === 'returned') return steps.includes('plan') ? returned(evidenceCount) : null;
  if (steps.includes('settlement')) return 'settlement';
  if (state === 'accepted' && outcome !== null && outcome.verdict !== 'effective')
    return steps.includes('return') ? 'return' : null;
  if (onward === undefined || !steps.includes(onward)) return null;
  if (onward !== 'progress' || progress < WHOLE) return onward;
  return evidenceCount === 0 ? 'evidence' : 'submission';
}

/** What was returned is mended with evidence, then submitted again. */
function returned(evidenceCount: number): NextStep {
  return evidenceCount === 0 ? 'evidence' : 'resubmission';
}

/** Whether nothing has to be done today: the work is in hand, in time, and as far as it should be. */
export function isOnCourse(order: OrderSummary): boolean {
  return order.state === 'in-progress' && order.slip === null && nextStepOf(order) === 'progress';
}

/** Whether the reader was told to press for it. */
export function isUrged({ urged }: OrderSummary): boolean {
  return urged !== null;
}

const NO_LONGER: readonly Waiting[] = ['ended', 'drafter', 'observation'];

export interface MyOrders {
  readonly toDo: readonly OrderSummary[];
  readonly onCourse: readonly OrderSummary[];
  /** Late orders of others of which the reader, a superior, was told. */
  readonly toUrge: readonly OrderSummary[];
  readonly withOthers: readonly OrderSummary[];
  /** Nobody has to do anything: what comes of them is counted. */
  readonly observed: readonly OrderSummary[];
}

/** Orders by whose turn it is, in the order in which they came. */
export function sortMine(orders: readonly OrderSummary[]): MyOrders {
  const isMyTurn = (order: OrderSummary): boolean => nextStepOf(order) !== null;
  return {
    toDo: orders.filter((order) => isMyTurn(order) && !isOnCourse(order)),
    onCourse: orders.filter(isOnCourse),
    toUrge: orders.filter((order) => isUrged(order) && !isMyTurn(order)),
    withOthers: orders.filter(
      (order) => order.isMine && !isUrged(order) && !isMyTurn(order) && !NO_LONGER.includes(waitingFor(order)),
    ),
    observed: orders.filter((order) => order.isMine && order.state === 'observing'),
  };
}
