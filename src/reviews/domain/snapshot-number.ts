import type { Period } from '../../shared/period.ts';

/**
 * The number a snapshot is quoted by: `M-2026-10-01` is the first edition of the whole company's October, `M-2026-10-BG-02`
 * the second of unit BG's. Signs other than letters, digits and dashes in a unit's code are kept out of it.
 */
export function snapshotNumber(unitCode: string, period: Period, edition: number): string {
  const unit = unitCode === 'root' ? '' : `-${unitCode.replaceAll(/[^\p{L}\p{N}-]+/gu, '_')}`;
  return `M-${period.code}${unit}-${String(edition).padStart(2, '0')}`;
}
