import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { Clock } from '../../platform/clock.ts';
import { periodContaining, periodsUpTo } from '../../shared/period.ts';
import { askedDay } from '../readings/asked-period.ts';
import { type FamilyQuestion, type FamilyReadings, Readings } from '../readings/readings.service.ts';
import { awaitedConfirmations } from './awaited-confirmations.ts';
import { causesBelow } from './causes-below.ts';
import { type Board, composeBoard } from './compose-board.ts';
import { lastIssued } from './last-issued.query.ts';
import { lastImport } from './last-import.query.ts';

/** Periods of a card's small trend. */
const TREND_PERIODS = 13;

export type BoardQuestion = Pick<FamilyQuestion, 'unit' | 'asOf' | 'known'> & {
  readonly period?: string | undefined;
};

/** The first screen in one call: where every line of a unit and its children stands, and what to make of it. */
@Injectable()
export class Boards {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;
  private readonly calendars: WorkingCalendars;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, readings: Readings, calendars: WorkingCalendars, clock: Clock) {
    this.dataSource = dataSource;
    this.readings = readings;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** The board of a unit in scope; of the present quarter unless another period is asked for. */
  async of(
    scope: UnitScope,
    { unit, period, asOf, known }: BoardQuestion,
    manager = this.dataSource.manager,
  ): Promise<Board> {
    const today = this.clock.today();
    const day = asOf === undefined ? today : askedDay(asOf, today);
    const family = await this.readings.ofFamily(
      scope,
      {
        unit,
        period: period ?? periodContaining('quarter', day).code,
        asOf,
        known,
        children: true,
        alsoMeasured: (_, asked) => periodsUpTo(asked.period, TREND_PERIODS),
      },
      manager,
    );
    const calendar = await this.calendars.current(manager);
    return composeBoard(family, {
      trendPeriods: TREND_PERIODS,
      calendar,
      awaited: known === 'then' ? new Map() : await awaitedConfirmations(manager, family, calendar),
      causes: await causesBelow(manager, family),
      news: await this.news(manager, family),
    });
  }

  private async news(manager: EntityManager, { top: { unit } }: FamilyReadings) {
    return { reviews: await lastIssued(manager, unit.id), imports: await lastImport(manager, unit.path) };
  }
}
