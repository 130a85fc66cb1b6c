import type { Caller } from '../../accounts/caller.ts';
import { inSubtree } from '../../organization/scope.ts';
import { handsOf } from './order-hands.ts';

/**
 * The condition that an order concerns the caller, whose path, department and username are three parameters from the
 * first on: supervised by their sub-tree; or, once it was signed, given to that (or to their department in it), shared by
 * it, or given to them by name.
 */
export function concernsCaller(first: number): string {
  const [path, department, username] = [first, first + 1, first + 2];
  const isOwn = (column: string) => `($${department}::text IS NULL OR ${column} = $${department})`;
  return `(
    ${inSubtree('u', path)} AND $${department}::text IS NULL
    OR o.runs_from IS NOT NULL AND (
      ${inSubtree('l', path)} AND ${isOwn('o.lead_department')}
      OR o.lead_person = $${username}
      OR EXISTS (SELECT 1 FROM supervision_order_partners p JOIN units pu ON pu.id = p.unit_id
                 WHERE p.order_id = o.id AND ${inSubtree('pu', path)} AND ${isOwn('p.department')})))`;
}

/** The parameters of that condition. Who drafts, signs or inspects supervises every department of their units. */
export function scopeOf(caller: Caller): (string | null)[] {
  const supervises = handsOf(caller).some((hand) => hand !== 'lead');
  return [caller.unitPath, supervises ? null : caller.department, caller.username];
}
