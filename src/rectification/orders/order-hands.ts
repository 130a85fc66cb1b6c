import { type Caller, mayDo } from '../../accounts/caller.ts';
import type { Permission } from '../../accounts/domain/permissions.ts';
import type { OrderHand } from '../domain/lifecycle.ts';

/** The permission that makes somebody one of the hands of an order. */
const PERMISSION_OF: Readonly<Record<Exclude<OrderHand, 'system'>, Permission>> = {
  drafter: 'orders.draft',
  signatory: 'orders.sign',
  lead: 'orders.carry-out',
  inspection: 'orders.inspect',
};

/** Which hands of an order a person may be, by role. */
export function handsOf(caller: Caller): OrderHand[] {
  return (Object.keys(PERMISSION_OF) as (keyof typeof PERMISSION_OF)[]).filter((hand) =>
    mayDo(caller, PERMISSION_OF[hand]),
  );
}
