import type { User } from '../../api/governance-models.ts';
import type { UserStatus } from './user-filters.ts';

/** Whether a user may sign in, has yet to choose a password, or was deactivated. */
export function stateOf({ active, invited }: Pick<User, 'active' | 'invited'>): UserStatus {
  if (!active) return 'inactive';
  return invited ? 'invited' : 'active';
}
