import { type Caller, mayDo } from '../../accounts/caller.ts';
import { covers } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { OrderStanding, OutcomeStanding, Standpoint } from '../domain/lifecycle.ts';
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

/** As much of an order as its lifecycle asks about on a day. */
export function standingOf({ state, evidenceCount, outcome }: OrderRow, today: Day): OrderStanding {
  return { state, evidence: evidenceCount, outcome: outcome && outcomeStanding(outcome, today) };
}

function outcomeStanding(
  { contestUntil, contest, verdict }: NonNullable<OrderRow['outcome']>,
  today: Day,
): OutcomeStanding {
  const mayContest = contest === null && contestUntil !== null && today <= contestUntil;
  return { mayContest, isContested: contest === 'open', verdict };
}

/** Whether the caller may decide about more time: by permission, for the unit that supervises, and not for themselves. */
export function mayDecideExtension(caller: Caller, order: OrderRow): boolean {
  return mayDo(caller, 'orders.extend') && covers(caller, order.unitPath) && !standpointOf(caller, order).isLead;
}
