import type { Caller } from '../../accounts/caller.ts';
import { isWithLead } from '../domain/order-state.ts';
import type { Rung } from '../domain/reminder.ts';
import type { OrderRow } from '../orders/order.query.ts';
import { standpointOf } from '../orders/standpoint.ts';

/** The last reminder by which the caller was told to press for the order; null once the lead need not act, or is them. */
export function urgedBy(caller: Caller, order: OrderRow): { readonly rung: Rung; readonly on: string } | null {
  if (!isWithLead(order.state) || standpointOf(caller, order).isLead) return null;
  const names = [caller.username, caller.actingFor];
  const last = order.reminders.findLast(({ told }) => told.some((name) => names.includes(name)));
  return last === undefined ? null : { rung: last.rung, on: last.on };
}
