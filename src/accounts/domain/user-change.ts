import type { Role } from './permissions.ts';

/** What an administrator decides about a user. */
export interface UserChange {
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** Code of the unit on top of the user's scope. */
  readonly unit: string;
  readonly department: string | null;
  readonly isActive: boolean;
}

/** Whether the change touches what the user may do or see; a new name alone does not. */
export function isRightsChange(before: UserChange, after: UserChange): boolean {
  return (
    before.isActive !== after.isActive ||
    before.unit !== after.unit ||
    before.department !== after.department ||
    before.roles.length !== after.roles.length ||
    !before.roles.every((role) => after.roles.includes(role))
  );
}
