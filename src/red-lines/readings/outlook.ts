import type { UnitRow } from '../../organization/units.query.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import { type Coverage, lastDelivered } from '../domain/completeness.ts';
import type { IncidentCohort } from '../domain/projection/cohort.ts';
import type { DayKinds } from '../domain/projection/day-kinds.ts';
import { isForeseeable } from '../domain/projection/foresee.ts';
import { pacePeriods } from '../domain/projection/pace-periods.ts';
import { type Prospect, prospectOf } from '../domain/projection/prospect.ts';
import { isRunning } from '../domain/reading.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import type { LagBook } from '../arrivals/lag-book.ts';
import type { LearntDays } from './daily-history.ts';
import type { Ledger } from './ledger.ts';
import type { RangeCounts } from './range-counts.ts';

/** The incidents of an indicator that are forecast apart at a unit. */
export type CohortsOf = (unit: UnitRow, indicator: IndicatorRow) => readonly IncidentCohort[];

/** What is needed to look ahead from the day of a question, read once for all its units and lines. */
export class Outlook {
  constructor(
    private readonly ledger: Ledger,
    private readonly kinds: DayKinds,
    private readonly paces: RangeCounts,
    private readonly history: LearntDays,
    private readonly cohortsOf: CohortsOf,
    private readonly lags: LagBook,
  ) {}

  /** What a projection is made from; null where none is made: the period is over, or does not run up to a line. */
  of(unit: UnitRow, indicator: IndicatorRow, period: Period): Prospect | null {
    const { asOf, today } = this.ledger.days;
    if (!isForeseeable(indicator.definition) || !isRunning(period, asOf, today)) return null;
    const pace = pacePeriods(indicator.definition, period, asOf);
    const { through, since, knownUntil } = this.known(unit, indicator, pace.present.start);
    return prospectOf({
      period,
      pace,
      counted: {
        present: Number(this.paces.of(unit.id, indicator.id, 'numerator', pace.present)),
        before: Number(this.paces.of(unit.id, indicator.id, 'numerator', pace.before)),
      },
      through,
      since,
      kinds: this.kinds,
      history: { from: this.history.from, counts: this.history.of(unit.id, indicator.id) },
      cohorts: this.cohortsOf(unit, indicator),
      missing: this.lags.missingOf(unit.id, indicator.definition.numerator, { through, knownUntil }),
    });
  }

  /** From which day to which the unit's complaints are known, and until when deliveries told of them. */
  private known(unit: UnitRow, indicator: IndicatorRow, otherwise: Day) {
    const { asOf, today } = this.ledger.days;
    const { layers } = indicator.definition.numerator;
    const coverage = this.ledger.book.of(unit).filter(({ layer }) => layers.includes(layer));
    // the present day is not over
    const yesterday = addDays(today, -1);
    const [since = otherwise] = coverage.map(({ from }) => from).sort();
    const through = this.delivered(unit, coverage, asOf < yesterday ? asOf : yesterday);
    return { through, since, knownUntil: this.delivered(unit, coverage, yesterday) };
  }

  /** The last day up to a given one whose complaints were delivered. */
  private delivered(unit: UnitRow, coverage: readonly Coverage[], until: Day): Day {
    const { family, book } = this.ledger;
    const silent = unit.id === family.top.id ? undefined : book.silence(unit, family.top, until);
    return silent === undefined ? (lastDelivered(coverage, until) ?? until) : addDays(silent.since, -1);
  }
}
