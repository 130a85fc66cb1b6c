import type { Role } from './permissions.ts';

/** What decides whether somebody can administer everything: an active administrator of the whole company. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly isActive: boolean;
  /** Path of the user's unit; the root's has a single step. */
  readonly unitPath: string;
  readonly department: string | null;
}

/** Whether the user can still reach every user and unit, so that nobody is locked out for good. */
export function isKeyholder({ roles, isActive, unitPath, department }: Standing): boolean {
  return isActive && department === null && roles.includes('administrator') && /^\d+\.$/.test(unitPath);
}

/** Whether a change would leave no keyholder: it makes the last one cease to be one. */
export function losesLastKeyholder(before: Standing, after: Standing, others: readonly Standing[]): boolean {
  return isKeyholder(before) && !isKeyholder(after) && !others.some(isKeyholder);
}
