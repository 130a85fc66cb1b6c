import type { UnitRow } from '../../organization/units.query.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import { type PeriodBase, periodBase } from '../domain/base.ts';
import type { BaseDifference, BaseFigures } from '../domain/base-figures.ts';
import { type BaseShare, type Grain, baseWindow } from '../domain/base-window.ts';
import { type Completeness, isHeard } from '../domain/completeness.ts';
import { type BaseInstant, isCustomerBase } from '../domain/indicator.ts';
import { type Figures, type Measured, baseInstant, measure, ratedPeriods } from '../domain/measure.ts';
import type { IndicatorHistories } from '../definitions/indicator-histories.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import type { CoverageBook } from './coverage-book.ts';
import type { CountedSide } from './counts-by-range.query.ts';
import type { RangeCounts } from './range-counts.ts';
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

/**
 * All figures of a question, read once: counts and customers of a unit and its children, and what was delivered. What
 * is the same for all units or lines is worked out once and kept, because a board asks for hundreds of measurements.
 * Whichever version of an indicator is handed in, a period is measured by the one in force in it.
 */
export class Ledger {
  private readonly measured = new Map<string, Measured>();
  private readonly undelivered = new Map<string, number>();
  private readonly bases = new Map<string, PeriodBase>();
  private readonly rated = new Map<string, readonly Period[]>();
  private readonly windows = new Map<string, readonly BaseShare[] | undefined>();

  constructor(
    readonly family: UnitFamily,
    readonly days: LedgerDays,
    private readonly counts: RangeCounts,
    private readonly series: ReadonlyMap<string, SeriesFigures>,
    /** What was delivered and what is owed. */
    readonly book: CoverageBook,
    private readonly histories: IndicatorHistories,
  ) {}

  /** An indicator measured at the top or at one of its children. */
  measure(unit: UnitRow, anyVersion: IndicatorRow, period: Period): Measured {
    const indicator = this.version(anyVersion, period);
    return kept(this.measured, `${unit.id} ${indicator.id} ${period.code}`, () =>
      measure(indicator.definition, period, this.days.asOf, this.figuresOf(unit, indicator)),
    );
  }

  /** As measured, but without a rate where nothing was counted and nothing delivered: silence is not zero. */
  heard(unit: UnitRow, anyVersion: IndicatorRow, period: Period): Measured {
    const measured = this.measure(unit, anyVersion, period);
    if (measured.count > 0n || measured.rate === null) return measured;
    const { layers } = this.version(anyVersion, period).definition.numerator;
    return isHeard(this.book.of(unit), layers, period) ? measured : { ...measured, rate: null };
  }

  /** What is not known of a unit's period; the present day is not over, so nothing is expected of it yet. */
  completeness(unit: UnitRow, anyVersion: IndicatorRow, period: Period): Completeness {
    const indicator = this.version(anyVersion, period);
    const { layers } = indicator.definition.numerator;
    return {
      daysWithoutData: kept(this.undelivered, `${unit.id} ${layers.join()} ${period.code}`, () => {
        const { asOf, today } = this.days;
        const end = [addDays(asOf, 1), today, period.end].sort()[0] ?? period.end;
        return this.book.daysWithout(unit, layers, [period.start, end], today);
      }),
      missingBasisDate: this.counted(unit, indicator, 'missing', period),
      leftOutOfTotals: this.counted(unit, indicator, 'left-out', period),
    };
  }

  private counted(unit: UnitRow, indicator: IndicatorRow, side: CountedSide, period: Period): bigint {
    return this.ratedPeriods(indicator, period)
      .map((part) => this.counts.of(unit.id, indicator.id, side, part))
      .reduce((total, count) => total + count, 0n);
  }

  /** Where the unit's own customers are not what its children add up to, among the figures the period needs. */
  baseDifferences(unit: UnitRow, anyVersion: IndicatorRow, period: Period): BaseDifference[] {
    const indicator = this.version(anyVersion, period);
    const { definition } = indicator;
    const { denominator } = definition;
    const known = isCustomerBase(denominator) ? this.series.get(denominator.series) : undefined;
    if (known === undefined || !isCustomerBase(denominator)) return [];
    const needed = this.ratedPeriods(indicator, period).flatMap(
      (part) => this.window(baseInstant(definition, denominator, part), part, known.grain) ?? [],
    );
    const periods = [...new Set(needed.map(({ grain }) => grain.code))];
    return known.figures.differences(unit.id, periods);
  }

  /** The version of an indicator by which a period is measured. */
  version(anyVersion: IndicatorRow, period: Period): IndicatorRow {
    return this.histories.sibling(anyVersion, period);
  }

  private figuresOf(unit: UnitRow, indicator: IndicatorRow): Figures {
    const { denominator } = indicator.definition;
    const series = isCustomerBase(denominator) ? denominator.series : '';
    return {
      rated: (period) => this.ratedPeriods(indicator, period),
      counted: (period) => ({
        count: this.counts.of(unit.id, indicator.id, 'numerator', period),
        whole: this.counts.of(unit.id, indicator.id, 'denominator', period),
      }),
      base: (taken, period) =>
        kept(this.bases, `${unit.id} ${series} ${keyOf(taken)} ${period.code}`, () => {
          const { grain, figures } = this.series.get(series) ?? { grain: 'month', figures: undefined };
          const { today, dueDay } = this.days;
          const window = this.window(taken, period, grain);
          return periodBase({ period, window, grain, today, dueDay }, (code) => figures?.at(unit.id, code));
        }),
    };
  }

  private ratedPeriods(indicator: IndicatorRow, period: Period): readonly Period[] {
    return kept(this.rated, `${indicator.id} ${period.code}`, () => ratedPeriods(indicator.definition, period));
  }

  private window(taken: BaseInstant, period: Period, grain: Grain): readonly BaseShare[] | undefined {
    return kept(this.windows, `${keyOf(taken)} ${period.code} ${grain}`, () => baseWindow(taken, period, grain));
  }
}

function keyOf(taken: BaseInstant): string {
  if (taken.instant === 'snapshot') return `snapshot ${taken.month}`;
  return taken.instant === 'rolling' ? `rolling ${taken.days}` : taken.instant;
}

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
