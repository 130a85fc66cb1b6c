import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SourceStandings } from '../../../complaints/sources/source-standings.service.ts';
import type { UnitScope } from '../../../organization/scope.ts';
import { Units } from '../../../organization/units.service.ts';
import { Clock } from '../../../platform/clock.ts';
import { Settings } from '../../../platform/config/settings.ts';
import { previousPeriod } from '../../../shared/period.ts';
import { indicatorVersions } from '../../definitions/indicator-versions.query.ts';
import { invalidBody } from '../../definitions/invalid-body.ts';
import { unknownCodes } from '../../definitions/unknown-codes.ts';
import { limitVersions } from '../../definitions/limit-versions.query.ts';
import type { Reading } from '../../domain/reading.ts';
import { askedPeriod, type AskedPeriod } from '../../readings/asked-period.ts';
import { Ledger } from '../../readings/ledger.ts';
import { loadBook, loadSeries, rangesOf } from '../../readings/load-ledger.ts';
import { Outlooks } from '../../readings/outlooks.service.ts';
import { questionsOf, type ReadingQuestion } from '../../readings/questions.ts';
import { RangeCounts } from '../../readings/range-counts.ts';
import { readAll } from '../../readings/read-all.ts';
import { UnitFamily } from '../../readings/unit-family.ts';
import { type PreviewOrder, readPreview } from '../domain/preview-body.ts';
import { changeWorlds, type World } from '../impact/change-worlds.ts';
import { treeCounts } from '../impact/tree-counts.ts';

/**
 * The readings a definition would give at one unit and period, counted from the rows by the statement that fills the
 * count tables. It reads one moment and stores nothing; without a history of its own a draft is not projected.
 */
@Injectable()
export class IndicatorPreviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly sources: SourceStandings,
    private readonly outlooks: Outlooks,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  read(scope: UnitScope, body: unknown): Promise<readonly Reading[]> {
    const read = readPreview(body);
    if (!read.ok) throw invalidBody(read.reason);
    const asked = askedPeriod(read.value.period, undefined, this.clock.today());
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return this.readIn(manager, scope, read.value, asked);
    });
  }

  private async readIn(manager: EntityManager, scope: UnitScope, order: PreviewOrder, asked: AskedPeriod) {
    const unit = await this.units.inScope(scope, order.unit, manager);
    const family = new UnitFamily(unit, await this.units.below(unit, manager));
    const { code, definition } = order.definition;
    const unknown = await unknownCodes(manager, definition, 'definition');
    if (unknown.length > 0) throw invalidBody(unknown);
    const drafted = { kind: 'indicator', definition: order.definition } as const;
    const world = changeWorlds(await indicatorVersions(manager), await limitVersions(manager), drafted).proposed;
    const choice = { indicator: code };
    const questions = questionsOf(world.histories, world.limits, unit.code, asked.period, asked.asOf, choice);
    const ledger = await this.ledgerOf(manager, family, world, order, questions, asked);
    const foresight = { outlook: null, thresholds: this.outlooks.thresholds };
    const [top] = await readAll(manager, ledger, [{ unit, questions }], foresight);
    return top?.readings ?? [];
  }

  private async ledgerOf(
    manager: EntityManager,
    family: UnitFamily,
    { histories }: World,
    { definition: { definition } }: PreviewOrder,
    questions: readonly ReadingQuestion[],
    { asOf, today }: AskedPeriod,
  ): Promise<Ledger> {
    const periods = questions.flatMap(({ period }) => [period, previousPeriod(period)]);
    const measurements = questions.slice(0, 1).map(({ indicator }) => ({ indicator, periods }));
    const ranges = rangesOf(measurements, { asOf });
    const counts = new RangeCounts(null, ranges, await treeCounts(manager, family.units, ranges, definition));
    const series = await loadSeries(manager, family, measurements, { today });
    const schedules = this.sources.around.bind(this.sources);
    const book = await loadBook(
      manager,
      family.top.path,
      periods.map(({ start }) => start).sort()[0] ?? asOf,
      schedules,
    );
    return new Ledger(family, { asOf, today, dueDay: this.settings.baseDueDay }, counts, series, book, histories);
  }
}
