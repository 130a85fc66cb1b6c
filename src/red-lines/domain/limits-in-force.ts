import type { Period } from '../../shared/period.ts';
import { EVERY_UNIT, type Limit } from './limit.ts';

/** One version of a limit, as kept. */
export interface LimitVersion extends Limit {
  readonly version: number;
}

/**
 * The limits that bind at a unit in a period: of each code the newest version in force on the period's first day, else
 * the first to come into force within it. A rule that changes in mid-period binds from the next one.
 */
export function limitsInForce(versions: readonly LimitVersion[], unit: string, period: Period): LimitVersion[] {
  return rulingVersions(
    versions.filter((limit) => touches(limit, period)),
    period,
  ).filter((limit) => binds(limit, unit, period));
}

/** The newest version of each code whatever its validity, for measuring a period against a line that was not yet drawn. */
export function newestLimits(versions: readonly LimitVersion[], unit: string, period: Period): LimitVersion[] {
  const codes = [...new Set(versions.map(({ code }) => code))];
  return codes
    .flatMap((code) => newest(versions.filter((limit) => limit.code === code)) ?? [])
    .filter((limit) => binds(limit, unit, period));
}

function binds(limit: Limit, unit: string, period: Period): boolean {
  return (limit.unit === EVERY_UNIT || limit.unit === unit) && limit.period === period.kind;
}

function touches(limit: Limit, period: Period): boolean {
  return limit.validFrom < period.end && (limit.validUntil === null || limit.validUntil > period.start);
}

function rulingVersions(versions: readonly LimitVersion[], period: Period): LimitVersion[] {
  const codes = [...new Set(versions.map(({ code }) => code))];
  return codes.flatMap(
    (code) =>
      ruling(
        versions.filter((limit) => limit.code === code),
        period,
      ) ?? [],
  );
}

function ruling(versions: readonly LimitVersion[], period: Period): LimitVersion | undefined {
  const fromStart = versions.filter(({ validFrom }) => validFrom <= period.start);
  if (fromStart.length > 0) return newest(fromStart);
  const first = versions.map(({ validFrom }) => validFrom).sort()[0];
  return newest(versions.filter(({ validFrom }) => validFrom === first));
}

function newest(versions: readonly LimitVersion[]): LimitVersion | undefined {
  return versions.reduce<LimitVersion | undefined>(
    (a, b) => (a === undefined || b.version > a.version ? b : a),
    undefined,
  );
}
