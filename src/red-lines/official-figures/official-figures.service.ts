import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import type { Period } from '../../shared/period.ts';
import { formatHalfUp } from '../../shared/ratio.ts';
import { newestIndicators } from '../definitions/indicator-versions.query.ts';
import { invalidBody } from '../definitions/invalid-body.ts';
import { askedPeriod } from '../readings/asked-period.ts';
import { Readings } from '../readings/readings.service.ts';
import type { OfficialFigure } from './domain/official-figure.ts';
import { reconcile } from './domain/official-figure.ts';
import { readOfficialFigure } from './domain/official-figure-body.ts';
import type { OfficialFigureDto, OfficialFigureQueryDto } from './official-figure.dto.ts';
import { FigureRegister } from './figure-register.ts';
import { type OfficialFigureRow, officialFigures } from './official-figures.query.ts';

/** So many periods of each indicator are shown at once: five years of months. */
const MOST_FIGURES = 60;

/** The regulator's own figures of closed periods, each beside ours with the difference itemised. */
@Injectable()
export class OfficialFigures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly readings: Readings,
    private readonly clock: Clock,
    private readonly register: FigureRegister,
  ) {}

  async list(scope: UnitScope & { unitCode: string }, query: OfficialFigureQueryDto): Promise<OfficialFigureDto[]> {
    const unit = await this.units.inScope(scope, query.unit ?? scope.unitCode);
    const asked = { unitId: unit.id, indicator: query.indicator ?? null, period: null, limit: MOST_FIGURES };
    const beside: OfficialFigureDto[] = [];
    for (const row of await officialFigures(this.dataSource.manager, asked)) beside.push(await this.beside(scope, row));
    return beside;
  }

  /** Records or corrects a figure; the same again changes nothing. */
  async put(actor: Actor & UnitScope, body: unknown): Promise<{ figure: OfficialFigureDto; created: boolean }> {
    const read = readOfficialFigure(body);
    if (!read.ok) throw invalidBody(read.reason);
    const written = await inTransaction(this.dataSource, (manager) => this.putIn(manager, actor, read.value));
    return { figure: await this.beside(actor, written.row), created: written.created };
  }

  private async putIn(manager: EntityManager, actor: Actor & UnitScope, figure: OfficialFigure) {
    const unit = await this.units.inScope(actor, figure.unit, manager);
    const period = this.closedPeriod(figure);
    const [indicator] = await newestIndicators(manager, figure.indicator);
    if (indicator === undefined)
      throw invalidField('indicator', 'limits.unknown-indicator', `There is no indicator ${figure.indicator}.`);
    const placed = { figure, unit, period, keepsItems: false };
    const { effect } = await this.register.keep(manager, actor, placed);
    const row = await this.register.find(manager, placed);
    if (row === undefined) throw new Error(`the figure of ${figure.unit} for ${figure.period} cannot be read`);
    return { row, created: effect === 'created' };
  }

  /** A period a reading can be made of, that was over before its figure was published. */
  private closedPeriod({ period: code, publishedOn }: OfficialFigure): Period {
    const { period, today } = askedPeriod(code, undefined, this.clock.today());
    if (period.end > today)
      throw invalidField('period', 'official-figures.open-period', 'A regulator publishes periods that are over.');
    if (publishedOn < period.end || publishedOn > today)
      throw invalidField('publishedOn', 'out-of-range', `publishedOn must lie between ${period.end} and ${today}`);
    return period;
  }

  /** Our own count of just that period, whatever period the indicator's lines are over. */
  private async beside(scope: UnitScope, row: OfficialFigureRow): Promise<OfficialFigureDto> {
    const { unitId: _unitId, unitZh, unitEn, ...figure } = row;
    const family = await this.readings.ofFamily(scope, {
      unit: row.unit,
      period: row.period,
      choice: { indicator: row.indicator },
      alsoMeasured: ({ code }, { period }) => (code === row.indicator ? [period] : []),
    });
    const { top, ledger, period } = family;
    const indicator = family.indicators.find(({ code }) => code === row.indicator);
    const measured = indicator && ledger.measure(top.unit, indicator, period);
    const decimals = indicator && ledger.version(indicator, period).definition.decimals;
    const internalCount = measured?.count.toString() ?? null;
    return {
      ...figure,
      unitName: { zh: unitZh, en: unitEn },
      internalCount,
      internalRate: measured?.rate ? formatHalfUp(measured.rate, decimals ?? 0) : null,
      ...reconcile(row, internalCount),
    };
  }
}
