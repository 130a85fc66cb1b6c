import type { OrderState } from '../../api/order-models.ts';
import { type StateGroup, stateGroupNames, stateGroups } from './order-filters.ts';

export interface BoardColumn<Order> {
  readonly group: StateGroup;
  readonly orders: readonly Order[];
}

/** Orders by the group of their state, in the order of the lifecycle; of one group alone where the filters name it. */
export function boardColumns<Order extends { readonly state: OrderState }>(
  orders: readonly Order[],
  asked: StateGroup | null,
): BoardColumn<Order>[] {
  const groups = asked === null ? stateGroupNames : [asked];
  return groups.map((group) => {
    const states: readonly OrderState[] = stateGroups[group];
    return { group, orders: orders.filter(({ state }) => states.includes(state)) };
  });
}
