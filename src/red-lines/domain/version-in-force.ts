import type { Day } from '../../shared/calendar-day.ts';
import { type Period, rulingDay } from '../../shared/period.ts';

/** A definition as it stood from a day on. */
export interface DatedVersion {
  readonly version: number;
  /** Null: from the beginning. */
  readonly validFrom: Day | null;
}

/**
 * The version by which a period is measured and judged: the newest in force on its first day, else the first to come
 * into force (DESIGN §3: old readings keep the version they were made with). So a definition that changes in
 * mid-period rules from the next period on, and a year begun under one version is counted by it to its end, though its
 * last quarters, as quarters, are counted by the next. Limits follow the same rule.
 * A rolling window is how its last day is judged, and goes by the version in force on that day.
 */
export function versionInForce<Version extends DatedVersion>(
  versions: readonly Version[],
  period: Period,
): Version | undefined {
  const start = rulingDay(period);
  const begun = versions.filter(({ validFrom }) => validFrom === null || validFrom <= start);
  if (begun.length > 0) return newest(begun);
  const first = versions.map(({ validFrom }) => validFrom ?? '').sort()[0];
  return newest(versions.filter(({ validFrom }) => validFrom === first));
}

/** The first day on which a version no longer counts, because a newer one does; null while none is known. */
export function endOfVersion({ version }: DatedVersion, versions: readonly DatedVersion[]): Day | null {
  const later = versions.filter((other) => other.version > version);
  return later.flatMap(({ validFrom }) => validFrom ?? []).sort()[0] ?? null;
}

function newest<Version extends DatedVersion>(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>((a, b) => (a === undefined || b.version > a.version ? b : a), undefined);
}
