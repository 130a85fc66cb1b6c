import type { Permission, Role } from './permissions.ts';

/** What somebody must do before anything else: choose a password of their own, or set up a second factor. */
export type Restriction = 'password-change' | 'second-factor';

/** What the rules of the house say about a person at the moment. */
export interface AccountState {
  readonly roles: readonly Role[];
  /** Whether the password was set by somebody else or has grown too old. */
  readonly isPasswordDue: boolean;
  readonly hasSecondFactor: boolean;
}

/** The first thing to be done; null when the way is free. The setting asks administrators for a second factor. */
export function restrictionOf(state: AccountState, asksSecondFactor: boolean): Restriction | null {
  if (state.isPasswordDue) return 'password-change';
  const isMissing = asksSecondFactor && !state.hasSecondFactor && state.roles.includes('administrator');
  return isMissing ? 'second-factor' : null;
}

/** Whether the permission is still of use to somebody restricted: to see who they are, mend it and sign out. */
export function isLeftOpen(permission: Permission): boolean {
  return permission === 'session.own' || permission === 'account.own';
}
