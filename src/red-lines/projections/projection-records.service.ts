import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { ReportingLags } from '../arrivals/reporting-lags.service.ts';
import type { Reading } from '../domain/reading.ts';
import type { UnitReadings } from '../readings/readings.service.ts';
import { keptRows } from './kept-rows.ts';
import { MorningReadings } from './morning-readings.service.ts';
import { writeKeptReadings } from './write-kept-readings.query.ts';
import { type ProjectionRow, writeProjections } from './write-projections.query.ts';

/** How many readings and projections a morning has kept. */
export interface KeptMorning {
  readonly readings: number;
  readonly projections: number;
}

/** Keeps each day what was known and foreseen at the end of the day before, of every unit and line. */
@Injectable()
export class ProjectionRecords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mornings: MorningReadings,
    private readonly lags: ReportingLags,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Learns how late complaints are, then keeps. What was kept of a day first stands, so a second run for the same day adds
   * nothing; the one entry in the audit log makes kept answers be asked anew, once a run.
   */
  async keep(actor: Actor): Promise<KeptMorning> {
    await this.lags.learn();
    const asOf = addDays(this.clock.today(), -1);
    const units: UnitReadings[] = [];
    for await (const family of this.mornings.asOf(asOf)) units.push(...family);
    return inTransaction(this.dataSource, async (manager) => {
      const kept = await this.write(manager, asOf, units);
      await this.audit.record(manager, actor, 'readings.kept', { kind: 'day', id: asOf }, { ...kept });
      return kept;
    });
  }

  private async write(manager: EntityManager, asOf: Day, units: readonly UnitReadings[]): Promise<KeptMorning> {
    const now = this.clock.now();
    return {
      readings: await writeKeptReadings(manager, asOf, units.flatMap(keptRows), now),
      projections: await writeProjections(manager, units.flatMap(projectionRows), now),
    };
  }
}

function projectionRows({ unit, readings }: UnitReadings): ProjectionRow[] {
  return readings.flatMap((reading) => projectionRow(unit.id, reading) ?? []);
}

function projectionRow(unitId: string, reading: Reading): ProjectionRow | null {
  const { indicator, limit, period, asOf, projection, allowance, definition } = reading;
  if (limit === null || allowance === null || !projection?.breachProbability) return null;
  const { count, naive, breachProbability, incompleteDays } = projection;
  return {
    unitId,
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
