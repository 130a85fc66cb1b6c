import type { ChangedUser, InvitedUser, User } from '../../api/governance-models.ts';
import type { Role } from './roles.ts';

/** What the form holds; an empty department means the whole unit. */
export interface UserDraft {
  username: string;
  displayName: string;
  roles: Role[];
  unit: string | null;
  department: string;
  active: boolean;
}

export function emptyDraft(unit: string): UserDraft {
  return { username: '', displayName: '', roles: [], unit, department: '', active: true };
}

export function draftOf({ username, displayName, roles, unit, department, active }: User): UserDraft {
  return { username, displayName, roles, unit, department: department ?? '', active };
}

export function invitedUser(draft: UserDraft): InvitedUser {
  return { username: draft.username.trim(), ...fields(draft) };
}

/** The edit as it is sent, with the version it was made on. */
export function changedUser(draft: UserDraft, version: number): ChangedUser {
  return { ...fields(draft), active: draft.active, version };
}

/** 2 to 64 small letters, digits, dots, underscores and hyphens, a letter or digit first. */
export function isUsername(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{1,63}$/.test(text);
}

function fields({ displayName, roles, unit, department }: UserDraft): Omit<InvitedUser, 'username'> {
  const narrowed = department.trim();
  return { displayName: displayName.trim(), roles, unit: unit ?? '', department: narrowed === '' ? null : narrowed };
}
