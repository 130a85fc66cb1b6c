import type { UnitRow } from '../../../organization/units.query.ts';
import type { Day } from '../../../shared/calendar-day.ts';
import type { Period } from '../../../shared/period.ts';
import type { IndicatorRow } from '../../definitions/indicator-versions.query.ts';
import { type LimitVersion, limitsInForce } from '../../domain/limits-in-force.ts';
import { type Moment, momentsOf } from '../domain/moments.ts';
import type { ChangeWorlds, World } from './change-worlds.ts';

/** One side of a comparison: what is measured, and against what. */
export interface Line {
  readonly indicator: IndicatorRow;
  readonly limit: LimitVersion | null;
}

/** A line of a unit on a day in both worlds. */
export interface ComparedLine {
  readonly unit: UnitRow;
  readonly limit: string | null;
  readonly period: Period;
  readonly asOf: Day;
  readonly now: Line | null;
  readonly proposed: Line | null;
}

/** Every line to compare, unit by unit; of an indicator without any limit the bare figures. */
export function comparedLines(worlds: ChangeWorlds, units: readonly UnitRow[], today: Day): ComparedLine[] {
  const limits = [...worlds.now.limits, ...worlds.proposed.limits];
  const kinds = [...new Set(limits.map(({ period }) => period))];
  const moments = kinds.flatMap((kind) => momentsOf(kind, today));
  const bare = bareMoments(worlds, today);
  return units.flatMap((unit) => {
    const lines = moments.flatMap((moment) => linesAt(worlds, unit, moment));
    return lines.length > 0 ? lines : bare.flatMap((moment) => bareLine(worlds, unit, moment));
  });
}

function linesAt(worlds: ChangeWorlds, unit: UnitRow, { period, asOf }: Moment): ComparedLine[] {
  const [now, proposed] = [linesOf(worlds.now, unit, period), linesOf(worlds.proposed, unit, period)];
  const codes = [...new Set([...now.keys(), ...proposed.keys()])];
  return codes.map((limit) => ({
    unit,
    limit,
    period,
    asOf,
    now: now.get(limit) ?? null,
    proposed: proposed.get(limit) ?? null,
  }));
}

function linesOf({ histories, limits }: World, unit: UnitRow, period: Period): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const limit of limitsInForce(limits, unit.code, period)) {
    const indicator = histories.of(limit.indicator, period);
    if (indicator !== undefined) lines.set(limit.code, { indicator, limit });
  }
  return lines;
}

function bareMoments({ proposed, indicator }: ChangeWorlds, today: Day): Moment[] {
  if (proposed.limits.length > 0) return [];
  const [last] = momentsOf('month', today).slice(-1);
  const kind = last && proposed.histories.of(indicator, last.period)?.definition.period;
  return kind === undefined ? [] : momentsOf(kind, today);
}

function bareLine({ now, proposed, indicator }: ChangeWorlds, unit: UnitRow, { period, asOf }: Moment): ComparedLine[] {
  const [before, after] = [now.histories.of(indicator, period), proposed.histories.of(indicator, period)];
  if (before === undefined || after === undefined) return [];
  const place = { unit, limit: null, period, asOf };
  return [{ ...place, now: { indicator: before, limit: null }, proposed: { indicator: after, limit: null } }];
}
