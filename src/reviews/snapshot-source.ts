import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ParetoAnalysis } from '../analysis/pareto.service.ts';
import { TrendAnalysis } from '../analysis/trend.service.ts';
import type { UnitScope } from '../organization/scope.ts';
import { Units } from '../organization/units.service.ts';
import { Clock } from '../platform/clock.ts';
import { Boards } from '../red-lines/board/board.service.ts';
import type { Reading } from '../red-lines/domain/reading.ts';
import {
  type CalendarKind,
  isRolling,
  lastDay,
  type Period,
  periodContaining,
  previousPeriod,
} from '../shared/period.ts';
import type { SnapshotFacts, TrendFacts, TypeFacts } from './domain/build-snapshot.ts';
import type { SnapshotUnit } from './domain/snapshot.ts';

/** Periods a trend reaches back: thirteen quarters or months show the same one of the year before, five years the drift. */
const TREND_LENGTH: Readonly<Record<CalendarKind, number>> = {
  day: 31,
  week: 13,
  month: 13,
  quarter: 13,
  half: 7,
  year: 5,
};
/** Windows that follow one another without overlap. */
const WINDOWS = 13;
const TYPES_KEPT = 20;

/** Reads everything a review freezes, within one transaction, so that all of it is of one moment. */
@Injectable()
export class SnapshotSource {
  constructor(
    private readonly boards: Boards,
    private readonly trends: TrendAnalysis,
    private readonly pareto: ParetoAnalysis,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async read(manager: EntityManager, scope: UnitScope, unit: string, month: Period): Promise<SnapshotFacts> {
    const today = this.clock.today();
    const asOf = lastDay(month) < today ? lastDay(month) : today;
    const board = await this.boards.of(scope, { unit, period: periodContaining('quarter', asOf).code, asOf }, manager);
    const kinds = new Map((await this.units.tree(scope, manager)).map(({ code, kind }) => [code, kind]));
    const named = ({ code, name }: { code: string; name: SnapshotUnit['name'] }): SnapshotUnit => ({
      code,
      name,
      kind: kinds.get(code) ?? '',
    });
    const lines = board.cards.map(({ reading }) => reading);
    return {
      asOf,
      dataAsOf: board.dataAsOf,
      headline: board.headline,
      lines,
      children: board.children.map((child) => ({
        unit: named(child.unit),
        readings: child.readings.filter((reading) => reading !== null),
      })),
      missing: board.missing.map(({ unit: silent, since }) => ({ unit: named(silent), since })),
      trends: await this.trendsOf(manager, scope, unit, lines),
      types: await this.typesOf(manager, scope, unit, month, lines),
    };
  }

  /** One trend an indicator, over periods of its shortest limit. */
  private async trendsOf(
    manager: EntityManager,
    scope: UnitScope,
    unit: string,
    lines: readonly Reading[],
  ): Promise<TrendFacts[]> {
    const byIndicator = new Map(lines.toReversed().map((reading) => [reading.indicator, reading]));
    const trends: TrendFacts[] = [];
    for (const reading of lines.filter((line) => byIndicator.get(line.indicator) === line)) {
      const question = {
        unit,
        indicator: reading.indicator,
        period: reading.period,
        asOf: reading.asOf,
        periods: lengthOf(reading),
      };
      const { points } = await this.trends.of(scope, question, manager);
      trends.push({
        reading,
        points: points.map(({ period, count, base, rate, complete }) => ({ period, count, base, rate, complete })),
      });
    }
    return trends;
  }

  /** What the month's complaints of the first indicator were about. */
  private async typesOf(
    manager: EntityManager,
    scope: UnitScope,
    unit: string,
    month: Period,
    [reading]: readonly Reading[],
  ): Promise<TypeFacts | null> {
    if (reading === undefined) return null;
    const question = {
      unit,
      period: month.code,
      asOf: undefined,
      dimension: 'type' as const,
      indicator: reading.indicator,
    };
    const { total, items } = await this.pareto.of(scope, question, manager);
    return {
      reading,
      period: month.code,
      previousPeriod: previousPeriod(month).code,
      total,
      items: items.slice(0, TYPES_KEPT),
    };
  }
}

function lengthOf({ limitPeriod }: Reading): number {
  const kind = limitPeriod ?? 'quarter';
  return isRolling(kind) ? WINDOWS : TREND_LENGTH[kind];
}
