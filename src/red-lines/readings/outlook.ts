import type { UnitRow } from '../../organization/units.query.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import type { Period } from '../../shared/period.ts';
import { lastDelivered } from '../domain/completeness.ts';
import type { IncidentCohort } from '../domain/projection/cohort.ts';
import type { DayKinds } from '../domain/projection/day-kinds.ts';
import { isForeseeable } from '../domain/projection/foresee.ts';
import { pacePeriods } from '../domain/projection/pace-periods.ts';
import { type Prospect, prospectOf } from '../domain/projection/prospect.ts';
import { isRunning } from '../domain/reading.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
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
  ) {}

  /** What a projection is made from; null where none is made: the period is over, or does not run up to a line. */
  of(unit: UnitRow, indicator: IndicatorRow, period: Period): Prospect | null {
    const { asOf, today } = this.ledger.days;
    if (!isForeseeable(indicator.definition) || !isRunning(period, asOf, today)) return null;
    const pace = pacePeriods(indicator.definition, period, asOf);
    const { through, since } = this.known(unit, indicator, pace.present.start);
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
    });
  }

  /** From which day to which the unit's complaints are known; the present day is not over. */
  private known(unit: UnitRow, indicator: IndicatorRow, otherwise: Day): { through: Day; since: Day } {
    const { days, family, book } = this.ledger;
    const yesterday = addDays(days.today, -1);
    const until = days.asOf < yesterday ? days.asOf : yesterday;
    const { layers } = indicator.definition.numerator;
    const coverage = book.of(unit).filter(({ layer }) => layers.includes(layer));
    const silent = unit.id === family.top.id ? undefined : book.silence(unit, family.top, until);
    const through = silent === undefined ? (lastDelivered(coverage, until) ?? until) : addDays(silent.since, -1);
    const [since = otherwise] = coverage.map(({ from }) => from).sort();
    return { through, since };
  }
}
