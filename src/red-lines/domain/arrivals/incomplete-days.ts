import { type Day, daysBetween } from '../../../shared/calendar-day.ts';
import type { IncompleteDays } from '../burn-down.ts';
import type { Prospect } from '../projection/prospect.ts';

/**
 * The last days of a period that are still filling up, and how many complaints of it are late at the usual pace. Named
 * incidents are not in it: what is accepted of them and not known yet is part of what they will still bring.
 */
export function incompleteDaysOf(prospect: Prospect, start: Day): IncompleteDays | null {
  const { incompleteDays, through, late, soFar, prior } = prospect;
  const elapsed = soFar.elapsed + prior.elapsed;
  const days = Math.min(incompleteDays, daysBetween(start, through) + 1);
  if (days <= 0 || elapsed <= 0) return null;
  return { days, expected: ((late * (soFar.counted + prior.counted)) / elapsed).toFixed(1) };
}
