import type { Caller } from '../../accounts/caller.ts';
import type { OrderStanding, Standpoint } from '../domain/lifecycle.ts';
import { handsOf } from './order-hands.ts';
import type { OrderRow } from './order.query.ts';

/** What the caller is to an order: the lead is who was named, or a head of the very unit and department it was given to. */
export function standpointOf(caller: Caller, order: OrderRow): Standpoint {
  const { username, actingFor, roles, unitCode, department } = caller;
  const names = [username, actingFor];
  const isPlace = unitCode === order.leadUnit && department === order.leadDepartment;
  return {
    hands: handsOf(caller),
    isLead: (order.leadPerson !== null && names.includes(order.leadPerson)) || (roles.includes('head') && isPlace),
    isDrafter: names.includes(order.draftedBy) || (order.draftedFor !== null && names.includes(order.draftedFor)),
  };
}

/** As much of an order as its lifecycle asks about. */
export function standingOf({ state, evidenceCount }: OrderRow): OrderStanding {
  return { state, evidence: evidenceCount };
}
