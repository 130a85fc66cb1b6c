import { type Caller, mayDo } from '../../accounts/caller.ts';
import { inSubtree } from '../../organization/scope.ts';

/** Whoever audits looks at every department of their units; anybody else, in a department, at its complaints alone. */
export function asAuditor(caller: Caller): Caller {
  return mayDo(caller, 'case-audits.check') ? { ...caller, department: null } : caller;
}

/** The first parameters of a statement about what somebody sees. */
export function seenBy(caller: Caller): [string, string | null] {
  return [caller.unitPath, asAuditor(caller).department];
}

/** Of `case_audit_items i` and their units `iu`: those of the caller's units, or of their department in them. */
export const SEES_ITEM = `(${inSubtree('iu', 1)} AND ($2::text IS NULL OR i.department = $2))`;
