import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SourceStandings } from '../../complaints/sources/source-standings.service.ts';
import type { UnitScope } from '../../organization/scope.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { type Period, previousPeriod } from '../../shared/period.ts';
import type { Reading } from '../domain/reading.ts';
import { IndicatorHistories } from '../definitions/indicator-histories.ts';
import { type IndicatorRow, indicatorVersions } from '../definitions/indicator-versions.query.ts';
import { limitVersions } from '../definitions/limit-versions.query.ts';
import { asKnown, type Knowledge } from './as-known.ts';
import { type AskedPeriod, askedPeriod } from './asked-period.ts';
import type { Ledger } from './ledger.ts';
import { type Measurement, loadLedger } from './load-ledger.ts';
import type { Outlook } from './outlook.ts';
import { Outlooks } from './outlooks.service.ts';
import { type ReadingChoice, type ReadingQuestion, questionsOf } from './questions.ts';
import { readAll } from './read-all.ts';
import { requireKnown } from './require-known.ts';
import { UnitFamily } from './unit-family.ts';

export interface UnitReadings {
  readonly unit: UnitRow;
  readonly readings: readonly Reading[];
}

/** Readings of a unit and of its direct children, made from one ledger. */
export interface FamilyReadings extends AskedPeriod {
  readonly top: UnitReadings;
  readonly children: readonly UnitReadings[];
  readonly ledger: Ledger;
  /** The versions in force in the period. */
  readonly indicators: readonly IndicatorRow[];
  /** Null where every period asked about is over. */
  readonly outlook: Outlook | null;
}

export interface FamilyQuestion {
  readonly unit: string;
  readonly period: string;
  readonly asOf?: string | undefined;
  /** Today's data, unless what was known on the day is asked for. */
  readonly known?: Knowledge | undefined;
  readonly choice?: ReadingChoice;
  /** Whether the direct children are read too. */
  readonly children?: boolean;
  /** Periods measured besides those the readings need, such as a trend's. */
  readonly alsoMeasured?: (indicator: IndicatorRow, asked: AskedPeriod) => readonly Period[];
}

/** Where each red line stands, from the daily counts and the customer base; no complaint row is ever read. */
@Injectable()
export class Readings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly sources: SourceStandings,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outlooks: Outlooks,
  ) {}

  /** The readings of a unit in scope and of its children. Within a transaction's manager all are of one moment. */
  async ofFamily(
    scope: UnitScope,
    question: FamilyQuestion,
    manager = this.dataSource.manager,
  ): Promise<FamilyReadings> {
    const asked = askedPeriod(question.period, question.asOf, this.clock.today());
    const unit = await this.units.inScope(scope, question.unit, manager);
    const family = new UnitFamily(unit, await this.units.below(unit, manager));
    const rows = await indicatorVersions(manager);
    const versions = await limitVersions(manager);
    requireKnown(question.choice ?? {}, rows, versions);
    const histories = new IndicatorHistories(rows);
    const indicators = histories.in(asked.period);
    const plan = [unit, ...(question.children === true ? family.children : [])].map((each) => ({
      unit: each,
      questions: questionsOf(histories, versions, each.code, asked.period, asked.asOf, question.choice ?? {}),
    }));
    const measurements = measurementsOf(
      plan,
      indicators,
      (indicator) => question.alsoMeasured?.(indicator, asked) ?? [],
    );
    const ledger = await this.load(manager, family, histories, measurements, asked);
    const outlook = await this.outlooks.load(
      manager,
      ledger,
      plan.flatMap(({ questions }) => questions),
    );
    const readings = await readAll(manager, ledger, plan, { outlook, thresholds: this.outlooks.thresholds });
    const said = question.known === 'then' ? await asKnown(manager, readings, asked.asOf) : readings;
    const [top = { unit, readings: [] }, ...children] = said;
    return { ...asked, top, children, ledger, indicators, outlook };
  }

  /** Everything measured of a family, without judging it. */
  load(
    manager: EntityManager,
    family: UnitFamily,
    histories: IndicatorHistories,
    measurements: readonly Measurement[],
    { asOf, today }: AskedPeriod,
  ): Promise<Ledger> {
    const days = { asOf, today, dueDay: this.settings.baseDueDay };
    return loadLedger(manager, family, histories, measurements, days, (...question) =>
      this.sources.around(...question),
    );
  }
}

/** Every period each indicator is measured in: those asked about, the ones before them, and any others wanted. */
function measurementsOf(
  plan: readonly { readonly questions: readonly ReadingQuestion[] }[],
  indicators: readonly IndicatorRow[],
  others: (indicator: IndicatorRow) => readonly Period[],
): Measurement[] {
  return indicators.flatMap((indicator) => {
    const asked = plan.flatMap(({ questions }) => questions.filter((each) => each.indicator.code === indicator.code));
    const periods = asked.flatMap(({ period }) => [period, previousPeriod(period)]);
    const unique = new Map([...periods, ...others(indicator)].map((period) => [period.code, period]));
    return unique.size > 0 ? [{ indicator, periods: [...unique.values()] }] : [];
  });
}
