import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { UnitScope } from '../../organization/scope.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { parsePeriod, type Period } from '../../shared/period.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import type { Prospect } from '../domain/projection/prospect.ts';
import type { Reading } from '../domain/reading.ts';
import { type FamilyReadings, Readings } from '../readings/readings.service.ts';

export interface LeverLineQuestion {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly limit?: string | undefined;
  readonly asOf?: Day | undefined;
}

/** Where an indicator stands at a unit in a period, against each of its lines, and what is known of the days to come. */
export interface LeverLine {
  readonly family: FamilyReadings;
  readonly indicator: IndicatorRow;
  readonly period: Period;
  /** One for each line of the period; one without a limit where there is none. */
  readonly readings: readonly Reading[];
  /** Complaints counted so far. */
  readonly counted: number;
  /** Null where nothing is foreseen: the period is over, or it does not run up to a line. */
  readonly prospect: Prospect | null;
}

/** Reads the lines that levers are about. */
@Injectable()
export class LeverLines {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;

  constructor(dataSource: DataSource, readings: Readings) {
    this.dataSource = dataSource;
    this.readings = readings;
  }

  /** The lines of an indicator at a unit in scope; of one limit when it is named. */
  async of(
    scope: UnitScope,
    { unit, period: code, asOf, indicator, limit }: LeverLineQuestion,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<LeverLine> {
    const question = { unit, period: code, asOf, choice: { indicator, limit } };
    const family = await this.readings.ofFamily(scope, question, manager);
    const period = parsePeriod(code);
    const version = family.indicators.find((each) => each.code === indicator);
    const readings = family.top.readings.filter((reading) => reading.period === period?.code);
    const [reading] = readings;
    if (period === undefined || version === undefined || reading === undefined)
      throw new DomainError('not-found', 'levers.no-line', 'There is no such line in this period.');
    return {
      family,
      indicator: version,
      period,
      readings,
      counted: Number(reading.count),
      prospect: family.outlook?.of(family.top.unit, version, period) ?? null,
    };
  }
}
