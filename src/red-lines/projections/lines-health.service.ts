import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UnitScope } from '../../organization/scope.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { type Day, addDays } from '../../shared/calendar-day.ts';
import {
  type Period,
  daysOf,
  isLonger,
  isRolling,
  periodContaining,
  periodsUpTo,
  previousPeriod,
} from '../../shared/period.ts';
import type { Words } from '../domain/line-words.ts';
import type { Reading } from '../domain/reading.ts';
import { type FamilyReadings, Readings, type UnitReadings } from '../readings/readings.service.ts';
import { type Score, type ScoredForecast, scoreOf } from './domain/score.ts';
import { type KeptProjection, keptProjections } from './kept-projections.query.ts';

export interface LineQuestion {
  readonly unit: string;
  readonly indicator: string;
  /** A limit of the indicator; of several the one over the shortest period unless given. */
  readonly limit?: string | undefined;
}

/** Forecasts of one making, and how good they were; never mixed with those of the other. */
export interface ForecastRecord {
  readonly score: Score | null;
  readonly forecasts: readonly ScoredForecast[];
}

/** How right a line's forecasts were in the periods that are over. */
export interface LineHealth {
  readonly line: Reading;
  readonly units: readonly { readonly code: string; readonly name: Words }[];
  readonly periods: readonly string[];
  /** What was foreseen and kept on the day itself. */
  readonly kept: ForecastRecord;
  /** Reckoned today from the counts up to a day of each period: as if it had been asked then. */
  readonly recomputed: ForecastRecord;
}

/** Closed periods looked back upon. */
const PERIODS = 8;
/** The day of a period from which a forecast is recomputed: day 52 of 92, when half of a quarter is counted. */
const ASKED_AT = 52 / 92;

/** Whether warnings have been right (预警准不准), beside what the plain run-rate would have said. */
@Injectable()
export class LinesHealth {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: Readings,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async of(scope: UnitScope, question: LineQuestion): Promise<LineHealth> {
    const { line, family } = await this.lineOf(scope, question);
    const closed = previousPeriod(periodContaining(line.limitPeriod ?? 'quarter', this.clock.today()));
    const judged = judgedUnits(family, line);
    const ends = new Map<string, UnitReadings[]>();
    const recomputed: ScoredForecast[] = [];
    for (const period of periodsUpTo(closed, PERIODS)) {
      const outcome = await this.read(scope, line, period);
      ends.set(period.code, outcome);
      const then = await this.read(scope, line, period, dayAsked(period));
      recomputed.push(...then.flatMap((each) => scored(forecastOf(each), outcome)));
    }
    const ids = judged.map(({ unit }) => unit.id);
    const kept = await keptProjections(this.dataSource.manager, ids, line.limit ?? '', [...ends.keys()]);
    return {
      line,
      units: judged.map(({ unit: { code, nameZh, nameEn } }) => ({ code, name: { zh: nameZh, en: nameEn } })),
      periods: [...ends.keys()],
      kept: this.record(kept.flatMap((each) => scored(keptForecast(each), ends.get(each.period) ?? []))),
      recomputed: this.record(recomputed),
    };
  }

  /**
   * The line asked about: of the limits of the indicator that a count can pass, the one over the shortest period. Nothing is
   * foreseen of a rolling window, so there is nothing to be right about.
   */
  private async lineOf(scope: UnitScope, { unit, indicator, limit }: LineQuestion) {
    const today = this.clock.today();
    const question = { unit, period: today, children: true, choice: { indicator } };
    const family = await this.readings.ofFamily(scope, question);
    const [line] = family.top.readings
      .filter(
        (each) =>
          each.allowance !== null &&
          !isRolling(each.limitPeriod ?? 'year') &&
          (limit === undefined || each.limit === limit),
      )
      .sort(byLength);
    if (line === undefined)
      throw new DomainError('not-found', 'line-health.no-line', `${indicator} has no line that a count can pass.`);
    return { line, family };
  }

  /** The readings of the line of every unit judged, at the end of a period or as of a day of it. */
  private async read(scope: UnitScope, line: Reading, period: Period, asOf?: Day): Promise<UnitReadings[]> {
    const choice = { indicator: line.indicator, limit: line.limit ?? undefined };
    const question = { unit: line.unit, period: period.code, asOf, children: true, choice };
    return judgedUnits(await this.readings.ofFamily(scope, question), line);
  }

  private record(forecasts: readonly ScoredForecast[]): ForecastRecord {
    return { score: scoreOf(forecasts, this.settings.expectedProbability / 100), forecasts };
  }
}

/** The shortest first; of equally long ones the order of the board stands. */
function byLength({ limitPeriod: a }: Reading, { limitPeriod: b }: Reading): number {
  if (a === b) return 0;
  return isLonger(a ?? 'year', b ?? 'year') ? 1 : -1;
}

/** The children the line binds, or the unit itself where it binds none. */
function judgedUnits({ top, children }: FamilyReadings, { limit }: Reading): UnitReadings[] {
  const bound = children.filter(({ readings }) => readings.some((reading) => reading.limit === limit));
  return bound.length > 0 ? bound : [top];
}

function dayAsked(period: Period): Day {
  return addDays(period.start, Math.max(0, Math.round(ASKED_AT * daysOf(period)) - 1));
}

type Unscored = Omit<ScoredForecast, 'outcome'>;

function forecastOf({ readings: [reading] }: UnitReadings): Unscored | null {
  const { projection = null, allowance = null } = reading ?? {};
  // incomplete data are not forecast from
  if (!reading?.complete || allowance === null || !projection?.breachProbability) return null;
  return {
    unit: reading.unit,
    period: reading.period,
    asOf: reading.asOf,
    probability: Number(projection.breachProbability),
    low: Number(projection.count.low),
    high: Number(projection.count.high),
    naive: Number(projection.naive.count),
    allowance: Number(allowance),
  };
}

function keptForecast({ probability, low, high, naive, allowance, ...named }: KeptProjection): Unscored {
  return {
    ...named,
    probability: Number(probability),
    low: Number(low),
    high: Number(high),
    naive: Number(naive),
    allowance: Number(allowance),
  };
}

/** A forecast beside what became of it; nothing where that is not known for certain. */
function scored(forecast: Unscored | null, outcomes: readonly UnitReadings[]): ScoredForecast[] {
  const [end] = outcomes.find(({ unit }) => unit.code === forecast?.unit)?.readings ?? [];
  if (forecast === null || end === undefined || !end.complete) return [];
  if (end.status !== 'inside' && end.status !== 'breached') return [];
  const outcome = { count: Number(end.count), breached: end.status === 'breached', breachedOn: end.breachedOn };
  return [{ ...forecast, outcome }];
}
