import type { ChangedUser, NewUser, User } from '../../api/governance-models.ts';
import type { Role } from './roles.ts';

/** What the form holds; an empty department means the whole unit. */
export interface UserDraft {
  username: string;
  displayName: string;
  roles: Role[];
  unit: string | null;
  department: string;
  active: boolean;
  password: string;
}

export type PasswordFault = 'too-short' | 'too-long' | 'is-username' | 'too-common';

export const shortestPassword = 12;
const longestPassword = 256;

export function emptyDraft(unit: string): UserDraft {
  return { username: '', displayName: '', roles: [], unit, department: '', active: true, password: '' };
}

export function draftOf({ username, displayName, roles, unit, department, active }: User): UserDraft {
  return { username, displayName, roles, unit, department: department ?? '', active, password: '' };
}

export function newUser(draft: UserDraft): NewUser {
  return { username: draft.username.trim(), password: draft.password, ...fields(draft) };
}

/** The edit as it is sent, with the version it was made on. */
export function changedUser(draft: UserDraft, version: number): ChangedUser {
  return { ...fields(draft), active: draft.active, version };
}

/** 2 to 64 small letters, digits, dots, underscores and hyphens, a letter or digit first. */
export function isUsername(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{1,63}$/.test(text);
}

/** What the rule says before the server does; only the server knows the whole list of common passwords. */
export function passwordFault(password: string, username: string): PasswordFault | null {
  const signs = Array.from(password);
  const name = username.trim().toLowerCase();
  if (signs.length < shortestPassword) return 'too-short';
  if (signs.length > longestPassword) return 'too-long';
  if (name !== '' && password.toLowerCase().replaceAll(name, '') === '') return 'is-username';
  return new Set(signs).size < 3 ? 'too-common' : null;
}

function fields({ displayName, roles, unit, department }: UserDraft): Omit<NewUser, 'username' | 'password'> {
  const narrowed = department.trim();
  return { displayName: displayName.trim(), roles, unit: unit ?? '', department: narrowed === '' ? null : narrowed };
}
