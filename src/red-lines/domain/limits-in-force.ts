import { type Period, rulingDay } from '../../shared/period.ts';
import { EVERY_UNIT, type Limit } from './limit.ts';
import { versionInForce } from './version-in-force.ts';

/** One version of a limit, as kept. */
export interface LimitVersion extends Limit {
  readonly version: number;
}

/**
 * The limits that bind at a unit in a period: of each code the version in force in it (see `versionInForce`), unless
 * that one ended before or begins after. A rule that changes in mid-period binds from the next one, and one that was
 * replaced does not come back when its successor ends.
 */
export function limitsInForce(versions: readonly LimitVersion[], unit: string, period: Period): LimitVersion[] {
  return namedLimits(versions, unit, period).filter((limit) => touches(limit, period));
}

/**
 * The limits asked for by name: each in the version in force in the period even where it has ended, and in its first
 * version before there was any, for measuring a period against a line that was not yet drawn.
 */
export function namedLimits(versions: readonly LimitVersion[], unit: string, period: Period): LimitVersion[] {
  return versionsInForce(versions, period).filter((limit) => binds(limit, unit, period));
}

/** Of each code the version by which a period is judged, whether or not it has ended. */
export function versionsInForce(versions: readonly LimitVersion[], period: Period): LimitVersion[] {
  return byCode(versions).flatMap((ofCode) => versionInForce(ofCode, period) ?? []);
}

function byCode(versions: readonly LimitVersion[]): LimitVersion[][] {
  const codes = [...new Set(versions.map(({ code }) => code))];
  return codes.map((code) => versions.filter((limit) => limit.code === code));
}

function binds(limit: Limit, unit: string, period: Period): boolean {
  return (limit.unit === EVERY_UNIT || limit.unit === unit) && limit.period === period.kind;
}

function touches(limit: Limit, period: Period): boolean {
  return limit.validFrom < period.end && (limit.validUntil === null || limit.validUntil > rulingDay(period));
}
