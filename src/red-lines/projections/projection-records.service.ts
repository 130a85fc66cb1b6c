import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UnitScope } from '../../organization/scope.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { addDays } from '../../shared/calendar-day.ts';
import type { Reading } from '../domain/reading.ts';
import { ReportingLags } from '../arrivals/reporting-lags.service.ts';
import { Readings, type UnitReadings } from '../readings/readings.service.ts';
import { type ProjectionRow, writeProjections } from './write-projections.query.ts';

/** Keeps each day what was foreseen at the end of the day before, of every unit and line, to be scored later. */
@Injectable()
export class ProjectionRecords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly readings: Readings,
    private readonly lags: ReportingLags,
    private readonly clock: Clock,
  ) {}

  /** Learns how late complaints are, then keeps. Running it twice for one day keeps what was foreseen first. */
  async keep(): Promise<{ projections: number }> {
    await this.lags.learn();
    const asOf = addDays(this.clock.today(), -1);
    const scope = await this.everything();
    let projections = 0;
    for (const parent of await this.parents(scope)) {
      // a day's readings are those of its own and of every longer period around it
      const question = { unit: parent.code, period: asOf, asOf, children: true };
      const { top, children } = await this.readings.ofFamily(scope, question);
      const family = parent.parentId === null ? [top, ...children] : children;
      projections += await writeProjections(this.dataSource.manager, family.flatMap(rowsOf), this.clock.now());
    }
    return { projections };
  }

  private async everything(): Promise<UnitScope> {
    const root = await this.units.find('root');
    if (root === undefined) throw new Error('the unit tree has lost its root');
    return { unitPath: root.path };
  }

  /** Units with others below them, and those on top. */
  private async parents(scope: UnitScope): Promise<UnitRow[]> {
    const units = await this.units.tree(scope);
    const above = new Set(units.map(({ parentId }) => parentId));
    return units.filter(({ id, parentId }) => parentId === null || above.has(id));
  }
}

function rowsOf({ unit, readings }: UnitReadings): ProjectionRow[] {
  return readings.flatMap((reading) => rowOf(unit, reading) ?? []);
}

function rowOf({ id }: UnitRow, reading: Reading): ProjectionRow | null {
  const { indicator, limit, period, asOf, projection, allowance, definition } = reading;
  if (limit === null || allowance === null || !projection?.breachProbability) return null;
  const { count, naive, breachProbability, incompleteDays } = projection;
  return {
    unitId: id,
    indicator,
    limit,
    period,
    asOf,
    version: definition.version,
    probability: breachProbability,
    ...count,
    naive: naive.count,
    allowance,
    counted: reading.count,
    incompleteDays,
  };
}
