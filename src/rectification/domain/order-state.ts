/** Where an order stands (DESIGN §5). */
export const ORDER_STATES = [
  'draft',
  'awaiting-signature',
  'issued',
  'acknowledged',
  'in-progress',
  'submitted',
  'returned',
  'accepted',
  'observing',
  'struck-off',
  'kept-open',
  'reopened',
  'withdrawn',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

const ENDED: readonly OrderState[] = ['struck-off', 'kept-open', 'withdrawn'];
const WITH_THE_LEAD: readonly OrderState[] = ['issued', 'acknowledged', 'in-progress', 'returned', 'reopened'];

/** Whether an order has come to an end: struck off, kept open for a cause outside the company's power, or withdrawn. */
export function isEnded(state: OrderState): boolean {
  return ENDED.includes(state);
}

/** Whether the lead is to act: only then does the due day run against it. */
export function isWithLead(state: OrderState): boolean {
  return WITH_THE_LEAD.includes(state);
}
