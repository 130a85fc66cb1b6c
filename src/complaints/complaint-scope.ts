import type { Caller } from '../accounts/caller.ts';
import type { Role } from '../accounts/domain/permissions.ts';
import { covers } from '../organization/scope.ts';

/** Whose a complaint is: the unit it belongs to and the department responsible for it. */
export interface ComplaintPlace {
  readonly unitPath: string;
  readonly department: string | null;
}

/** Roles whose work is their department's. Whoever supervises (督查办, 合规部) has a desk in one, and answers for all. */
const OF_A_DEPARTMENT: readonly Role[] = ['head', 'analyst'];

/** Whether a complaint lies in the caller's scope: their sub-tree of units, or their department within it. */
export function isInScope(caller: Caller, { unitPath, department }: ComplaintPlace): boolean {
  const own = ownDepartment(caller);
  return covers(caller, unitPath) && (own === null || own === department);
}

/** The department to whose complaints the caller is confined; null where they see all departments of their unit. */
export function ownDepartment({ department, roles }: Pick<Caller, 'department' | 'roles'>): string | null {
  return roles.every((role) => OF_A_DEPARTMENT.includes(role)) ? department : null;
}
