import type { Caller } from '../../accounts/caller.ts';
import { inSubtree } from '../../organization/scope.ts';
import type { OrderStanding, Standpoint } from '../domain/lifecycle.ts';
import { handsOf } from './order-hands.ts';
import type { OrderRow } from './order.query.ts';

/**
 * The condition that an order concerns the caller, whose path, department and username are three parameters from the
 * first on: given to their sub-tree (or their department in it), shared by it, given to them by name, or supervised by it.
 */
export function concernsCaller(first: number): string {
  const [path, department, username] = [first, first + 1, first + 2];
  const isOwn = (column: string) => `($${department}::text IS NULL OR ${column} = $${department})`;
  return `(
    ${inSubtree('l', path)} AND ${isOwn('o.lead_department')}
    OR o.lead_person = $${username}
    OR ${inSubtree('u', path)} AND $${department}::text IS NULL
    OR EXISTS (SELECT 1 FROM supervision_order_partners p JOIN units pu ON pu.id = p.unit_id
               WHERE p.order_id = o.id AND ${inSubtree('pu', path)} AND ${isOwn('p.department')}))`;
}

/** The parameters of that condition. */
export function scopeOf({ unitPath, department, username }: Caller): (string | null)[] {
  return [unitPath, department, username];
}

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
