import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UnitScope } from '../organization/scope.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import { isComplete } from '../red-lines/domain/completeness.ts';
import type { SeriesBreak } from '../red-lines/domain/indicator.ts';
import { printed } from '../red-lines/domain/printed.ts';
import { Readings } from '../red-lines/readings/readings.service.ts';
import type { Day } from '../shared/calendar-day.ts';
import { periodsUpTo } from '../shared/period.ts';
import { formatHalfUp } from '../shared/ratio.ts';

export interface TrendQuestion {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly limit?: string | undefined;
  readonly asOf?: string | undefined;
  /** How many periods of the same kind, the last one included. */
  readonly periods: number;
}

export interface TrendPoint {
  readonly period: string;
  readonly start: Day;
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  readonly complete: boolean;
  /** The version of the definition in force in the period. */
  readonly version: number;
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  readonly limitValue: string | null;
  /** Days within the trend from which counting changed. */
  readonly breaks: readonly SeriesBreak[];
}

/** An indicator over the last periods of a unit, with the line it is judged by. */
@Injectable()
export class TrendAnalysis {
  private readonly readings: Readings;

  constructor(readings: Readings) {
    this.readings = readings;
  }

  async of(scope: UnitScope, question: TrendQuestion, manager?: EntityManager): Promise<Trend> {
    const { unit, period, asOf, limit } = question;
    const { top, ledger, indicators, ...asked } = await this.readings.ofFamily(
      scope,
      {
        unit,
        period,
        asOf,
        choice: { indicator: question.indicator, limit },
        alsoMeasured: ({ code }, { period: last }) =>
          code === question.indicator ? periodsUpTo(last, question.periods) : [],
      },
      manager,
    );
    const indicator = indicators.find(({ code }) => code === question.indicator);
    if (indicator === undefined)
      throw new DomainError('not-found', 'indicators.unknown', `There is no indicator ${question.indicator}.`);
    const periods = periodsUpTo(asked.period, question.periods);
    const points = periods.map((each) => {
      const { count, base, rate } = ledger.heard(top.unit, indicator, each);
      const { version, definition } = ledger.version(indicator, each);
      return {
        period: each.code,
        start: each.start,
        count: count.toString(),
        base: base === null ? null : printed(base),
        rate: rate === null ? null : formatHalfUp(rate, definition.decimals),
        complete: isComplete(ledger.completeness(top.unit, indicator, each)),
        version,
      };
    });
    const line = top.readings.find((reading) => reading.limitPeriod === asked.period.kind);
    const from = periods[0]?.start ?? asked.period.start;
    const known = periods.flatMap((each) => ledger.version(indicator, each).definition.seriesBreaks);
    const breaks = new Map(known.map((each) => [`${each.date} ${each.note}`, each]));
    return {
      points,
      limitValue: line?.limitValue ?? null,
      breaks: [...breaks.values()].filter(({ date }) => date > from && date < asked.period.end),
    };
  }
}
