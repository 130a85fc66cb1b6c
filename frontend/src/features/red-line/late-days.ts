import type { BurnDown } from '../../api/models.ts';

/** The last days known that are still filling up (还没到齐), oldest first. */
export function lateDays({ days, incomplete }: Pick<BurnDown, 'days' | 'incomplete'>): string[] {
  if (incomplete === null) return [];
  const known = days.filter(({ count }) => count !== null);
  return known.slice(-incomplete.days).map(({ day }) => day);
}
