import { daysBetween, type Day } from '../../shared/calendar-day.ts';
import type { Role } from './permissions.ts';

export const LONGEST_SUBSTITUTION_DAYS = 366;

export type SubstitutionFault = 'ends-before-it-begins' | 'is-over' | 'too-long';

/** Why somebody cannot be stood in for over these days, both included; null when they can. */
export function substitutionFault(firstDay: Day, lastDay: Day, today: Day): SubstitutionFault | null {
  if (lastDay < firstDay) return 'ends-before-it-begins';
  if (lastDay < today) return 'is-over';
  return daysBetween(firstDay, lastDay) + 1 > LONGEST_SUBSTITUTION_DAYS ? 'too-long' : null;
}

/**
 * The roles a substitute may act in. Administration is not among them: whoever administers names people of their own,
 * and a substitute with those rights could name themselves.
 */
export function delegableRoles(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role !== 'administrator');
}
