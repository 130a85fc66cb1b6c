import { type Caller, mayDo } from '../../accounts/caller.ts';
import { covers } from '../../organization/scope.ts';
import type { OrderStanding, Standpoint } from '../domain/lifecycle.ts';
import { handsOf } from './order-hands.ts';
import type { OrderRow } from './order.query.ts';

/**
 * What the caller is to an order. Only who answers for the unit that supervises drafts, signs and judges: a city's own
 * office never ends an order of the company. The lead is who was named, or a head of the very unit and department it was
 * given to.
 */
export function standpointOf(caller: Caller, order: OrderRow): Standpoint {
  const { username, actingFor, roles, unitCode, department } = caller;
  const names = [username, actingFor];
  const isPlace = unitCode === order.leadUnit && department === order.leadDepartment;
  return {
    hands: handsOf(caller).filter((hand) => hand === 'lead' || covers(caller, order.unitPath)),
    isLead: (order.leadPerson !== null && names.includes(order.leadPerson)) || (roles.includes('head') && isPlace),
    isDrafter: names.includes(order.draftedBy) || (order.draftedFor !== null && names.includes(order.draftedFor)),
  };
}

/** As much of an order as its lifecycle asks about. */
export function standingOf({ state, evidenceCount }: OrderRow): OrderStanding {
  return { state, evidence: evidenceCount };
}

/** Whether the caller may decide about more time: by permission, for the unit that supervises, and not for themselves. */
export function mayDecideExtension(caller: Caller, order: OrderRow): boolean {
  return mayDo(caller, 'orders.extend') && covers(caller, order.unitPath) && !standpointOf(caller, order).isLead;
}
