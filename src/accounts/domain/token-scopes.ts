import { isPermitted, type Permission, PERMISSION_NAMES, type Role } from './permissions.ts';

/** What only the person may do, at a screen: nothing that acts for them may change how they sign in or who else may. */
const PERSONAL: readonly Permission[] = ['account.own', 'tokens.own', 'substitutes.own'];

/** What a token can be given at all. */
export const TOKEN_SCOPES: readonly Permission[] = PERMISSION_NAMES.filter((name) => !PERSONAL.includes(name));

export function isPersonal(permission: Permission): boolean {
  return PERSONAL.includes(permission);
}

/** The scopes asked for that the roles do not hold; a token is given none of them. */
export function scopesBeyond(roles: readonly Role[], scopes: readonly Permission[]): Permission[] {
  return scopes.filter((scope) => isPersonal(scope) || !isPermitted(roles, scope));
}
