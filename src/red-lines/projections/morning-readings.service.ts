import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Units } from '../../organization/units.service.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { Readings, type UnitReadings } from '../readings/readings.service.ts';

/** What every unit's lines say at the end of a day: those of the day itself and of every longer period around it. */
@Injectable()
export class MorningReadings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly readings: Readings,
  ) {}

  /** Every unit once, a parent's children together. */
  async *asOf(day: Day, manager: EntityManager = this.dataSource.manager): AsyncGenerator<readonly UnitReadings[]> {
    const root = await this.units.find('root');
    if (root === undefined) throw new Error('the unit tree has lost its root');
    const scope = { unitPath: root.path };
    const units = await this.units.tree(scope);
    const above = new Set(units.map(({ parentId }) => parentId));
    for (const parent of units.filter(({ id, parentId }) => parentId === null || above.has(id))) {
      const question = { unit: parent.code, period: day, asOf: day, children: true };
      const { top, children } = await this.readings.ofFamily(scope, question, manager);
      yield parent.parentId === null ? [top, ...children] : children;
    }
  }
}
