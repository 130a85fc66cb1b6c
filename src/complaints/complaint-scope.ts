import type { Caller } from '../accounts/caller.ts';
import { covers } from '../organization/scope.ts';

/** Whose a complaint is: the unit it belongs to and the department responsible for it. */
export interface ComplaintPlace {
  readonly unitPath: string;
  readonly department: string | null;
}

/** Whether a complaint lies in the caller's scope: their sub-tree of units, or their department within it. */
export function isInScope(caller: Caller, { unitPath, department }: ComplaintPlace): boolean {
  return covers(caller, unitPath) && (caller.department === null || caller.department === department);
}

/** The departments a complaint must belong to for the caller to see it: none in particular, or their own. */
export function ownDepartment({ department }: Caller): string[] {
  return department === null ? [] : [department];
}
