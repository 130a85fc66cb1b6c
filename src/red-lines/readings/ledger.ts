import type { UnitRow } from '../../organization/units.query.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import { periodBase } from '../domain/base.ts';
import type { BaseFigures, BaseDifference } from '../domain/base-figures.ts';
import { type Grain, baseWindow } from '../domain/base-window.ts';
import type { Coverage } from '../domain/completeness.ts';
import { isCustomerBase } from '../domain/indicator.ts';
import { type Figures, type Measured, baseInstant, measure, ratedPeriods } from '../domain/measure.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import type { CoverageRow } from './coverage.query.ts';
import type { CountedSide, CountRange } from './counts-by-range.query.ts';
import type { UnitFamily } from './unit-family.ts';

/** The days on which a question is asked and answered. */
export interface LedgerDays {
  /** The last day whose events count. */
  readonly asOf: Day;
  readonly today: Day;
  /** Day of the following month after which a missing base is a fault. */
  readonly dueDay: number;
}

export interface SeriesFigures {
  readonly grain: Grain;
  readonly figures: BaseFigures;
}

/** All figures of a question, read once: counts and customers of a unit and its children, and what was delivered. */
export class Ledger {
  constructor(
    readonly family: UnitFamily,
    readonly days: LedgerDays,
    /** By `countKey`. */
    private readonly counts: ReadonlyMap<string, bigint>,
    private readonly series: ReadonlyMap<string, SeriesFigures>,
    private readonly delivered: readonly CoverageRow[],
  ) {}

  /** An indicator measured at the top or at one of its children. */
  measure(unit: UnitRow, indicator: IndicatorRow, period: Period): Measured {
    return measure(indicator.definition, period, this.days.asOf, this.figuresOf(unit, indicator));
  }

  /** What sources have delivered for a unit: for itself, for units above it, or for units below. */
  coverage(unit: UnitRow): Coverage[] {
    return this.delivered.filter(({ unitPath }) => unitPath.startsWith(unit.path) || unit.path.startsWith(unitPath));
  }

  /** Where the unit's own customers are not what its children add up to, among the figures the period needs. */
  baseDifferences(unit: UnitRow, { definition }: IndicatorRow, period: Period): BaseDifference[] {
    const { denominator } = definition;
    const known = isCustomerBase(denominator) ? this.series.get(denominator.series) : undefined;
    if (known === undefined || !isCustomerBase(denominator)) return [];
    const needed = ratedPeriods(definition, period).flatMap(
      (part) => baseWindow(baseInstant(definition, denominator, part), part, known.grain) ?? [],
    );
    const periods = [...new Set(needed.map(({ grain }) => grain.code))];
    return known.figures.differences(unit.id, periods);
  }

  private figuresOf(unit: UnitRow, indicator: IndicatorRow): Figures {
    const { denominator } = indicator.definition;
    const known = isCustomerBase(denominator) ? this.series.get(denominator.series) : undefined;
    return {
      counted: (period) => ({
        count: this.count(unit, indicator, 'numerator', period),
        whole: this.count(unit, indicator, 'denominator', period),
      }),
      base: (taken, period) => {
        const { grain, figures } = known ?? { grain: 'month', figures: undefined };
        const question = { instant: taken, period, grain, today: this.days.today, dueDay: this.days.dueDay };
        return periodBase(question, (code) => figures?.at(unit.id, code));
      },
    };
  }

  private count(unit: UnitRow, indicator: IndicatorRow, side: CountedSide, period: Period): bigint {
    const range = rangeOf(indicator, side, period, this.days.asOf);
    return this.family
      .ownersOf(unit.id)
      .reduce((total, owner) => total + (this.counts.get(countKey(owner, range)) ?? 0n), 0n);
  }
}

/** The days of a period that count for an indicator. */
export function rangeOf(indicator: IndicatorRow, side: CountedSide, period: Period, asOf: Day): CountRange {
  const cut = addDays(asOf, 1);
  return { versionId: indicator.id, side, from: period.start, end: cut < period.end ? cut : period.end };
}

export function countKey(ownerId: string, { versionId, side, from, end }: CountRange): string {
  return `${ownerId} ${versionId} ${side} ${from} ${end}`;
}
