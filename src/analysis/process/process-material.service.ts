import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { UnitScope } from '../../organization/scope.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { IndicatorRow } from '../../red-lines/definitions/indicator-versions.query.ts';
import { isComplete } from '../../red-lines/domain/completeness.ts';
import type { Measured } from '../../red-lines/domain/measure.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import { Readings } from '../../red-lines/readings/readings.service.ts';
import { periodsUpTo } from '../../shared/period.ts';
import { type BaselineRow, standingBaselines } from '../baselines/standing-baselines.query.ts';
import { observationOf } from '../domain/observation.ts';
import type { PhaseStart, ProcessPoint } from '../domain/process/phases.ts';
import { type ChartGrain, lastClosed } from './chart-grain.ts';

export interface ProcessQuestion {
  readonly unit: string;
  readonly indicator: string;
  readonly grain: ChartGrain;
  /** How many closed periods, the last one included. */
  readonly periods: number;
  readonly asOf?: string | undefined;
  readonly limit?: string | undefined;
}

export interface MeasuredPoint extends ProcessPoint {
  readonly measured: Measured;
  readonly complete: boolean;
  readonly version: IndicatorRow;
}

/** Everything a process chart is drawn from. */
export interface ProcessMaterial {
  readonly unit: UnitRow;
  /** The version in force in the last period. */
  readonly indicator: IndicatorRow;
  /** From the first period with a rate on. */
  readonly points: readonly MeasuredPoint[];
  readonly starts: readonly PhaseStart[];
  readonly baselines: readonly BaselineRow[];
  readonly readings: readonly Reading[];
}

/** Measures the periods of a process chart through the ledger, and finds where the process became another. */
@Injectable()
export class ProcessMaterials {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, readings: Readings, clock: Clock) {
    this.dataSource = dataSource;
    this.readings = readings;
    this.clock = clock;
  }

  async of(
    scope: UnitScope,
    question: ProcessQuestion,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ProcessMaterial> {
    const { indicator: code, grain, limit } = question;
    const last = lastClosed(grain, question.asOf, this.clock.today());
    const periods = periodsUpTo(last, question.periods);
    const { top, ledger, indicators } = await this.readings.ofFamily(
      scope,
      {
        unit: question.unit,
        period: last.code,
        choice: { indicator: code, limit },
        alsoMeasured: (each) => (each.code === code ? periods : []),
      },
      manager,
    );
    const indicator = indicators.find((each) => each.code === code);
    if (indicator === undefined)
      throw new DomainError('not-found', 'indicators.unknown', `There is no indicator ${code}.`);
    const points = periods.map((period): MeasuredPoint => {
      const measured = ledger.heard(top.unit, indicator, period);
      const complete = isComplete(ledger.completeness(top.unit, indicator, period));
      const version = ledger.version(indicator, period);
      const observation = complete ? observationOf(version.definition, measured) : null;
      return { period, measured, complete, version, observation };
    });
    const drawn = sinceFirstRate(points);
    const baselines = await standingBaselines(manager, top.unit.id, code, grain);
    return {
      unit: top.unit,
      indicator,
      points: drawn,
      starts: [...breaksOf(drawn), ...baselinesOf(baselines, indicator)],
      baselines,
      readings: top.readings,
    };
  }
}

/** Periods before the data began would only squeeze the rest. */
function sinceFirstRate(points: readonly MeasuredPoint[]): MeasuredPoint[] {
  const first = points.findIndex(({ observation }) => observation !== null);
  return first < 0 ? [] : points.slice(first);
}

/** Where counting changed: the marked breaks, and the first period of each further version of the definition. */
function breaksOf(points: readonly MeasuredPoint[]): PhaseStart[] {
  const marked = new Map(
    points
      .flatMap(({ version }) => version.definition.seriesBreaks)
      .map(({ date, note }) => [date, { date, note, origin: 'series-break', baseline: null } as const]),
  );
  const versions = points.flatMap(({ version, period }, index): PhaseStart[] => {
    const before = points[index - 1];
    if (before === undefined || before.version.version === version.version) return [];
    return [{ date: period.start, note: `v${version.version}`, origin: 'definition', baseline: null }];
  });
  return [...versions, ...marked.values()];
}

/** A baseline of another version of the definition was reckoned from other counts, and does not hold any more. */
function baselinesOf(baselines: readonly BaselineRow[], { version }: IndicatorRow): PhaseStart[] {
  return baselines
    .filter(({ indicatorVersion }) => indicatorVersion === version)
    .map(({ id, from, note, centre, dispersion }) => ({
      date: from,
      note,
      origin: 'baseline' as const,
      baseline: { id, from, fit: { centre, dispersion } },
    }));
}
