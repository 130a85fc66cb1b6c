import type { Problem } from '../../api/problem.ts';
import type { User } from '../../api/governance-models.ts';

export type ConflictField = 'displayName' | 'roles' | 'unit' | 'department' | 'active';

const compared: readonly ConflictField[] = ['displayName', 'roles', 'unit', 'department', 'active'];

/** The present record that a refused edit came back with; null when the refusal had another reason. */
export function currentUserOf({ code, document }: Pick<Problem, 'code' | 'document'>): User | null {
  const current = document['current'];
  return code === 'users.stale' && typeof current === 'object' && current !== null ? (current as User) : null;
}

/** What somebody else changed since the record was opened here. */
export function changedMeanwhile(opened: User, current: User): ConflictField[] {
  return compared.filter((field) => String(opened[field]) !== String(current[field]));
}
