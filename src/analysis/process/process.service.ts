import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../organization/scope.ts';
import { isShare } from '../../red-lines/domain/indicator.ts';
import type { Words } from '../../red-lines/domain/line-words.ts';
import { printed } from '../../red-lines/domain/printed.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import { type PeriodKind, isLonger } from '../../shared/period.ts';
import { formatHalfUp, parseDecimal, toNumber } from '../../shared/ratio.ts';
import { type Assurance, type Variation, assuranceOf, variationOf } from '../domain/process/assurance.ts';
import type { PhaseOrigin } from '../domain/process/phases.ts';
import {
  type ChartedPoint,
  type PhaseBasis,
  type ProcessChart,
  processChart,
} from '../domain/process/process-chart.ts';
import { processWords } from '../domain/process/process-words.ts';
import type { Runs } from '../domain/process/run-rules.ts';
import { scaledLimit } from '../domain/process/scaled-limit.ts';
import type { Signal } from '../domain/process/signals.ts';
import type { ChartGrain } from './chart-grain.ts';
import {
  type MeasuredPoint,
  type ProcessMaterial,
  ProcessMaterials,
  type ProcessQuestion,
} from './process-material.service.ts';

export interface PrintedLimits {
  readonly lower: string;
  readonly upper: string;
  readonly lowerWarning: string;
  readonly upperWarning: string;
}

export interface ProcessPointView {
  readonly period: string;
  readonly start: string;
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  /** False where days were not delivered: such a period is shown, not judged. */
  readonly complete: boolean;
  readonly phase: number;
  readonly limits: PrintedLimits | null;
  readonly signals: readonly Signal[];
}

export interface PhaseView {
  readonly from: string | null;
  readonly origin: PhaseOrigin | null;
  readonly note: string | null;
  readonly basis: PhaseBasis;
  readonly centre: string | null;
  /** Laney's σz: 1 where chance alone explains the variation. */
  readonly dispersion: string | null;
  readonly observed: number;
  readonly runs: Runs | null;
  readonly baseline: BaselineView | null;
}

export interface BaselineView {
  readonly id: string;
  readonly lockedBy: string;
  readonly lockedAt: Date;
}

export interface ProcessLimitView {
  readonly code: string;
  readonly value: string;
  readonly period: PeriodKind;
  /** The part that falls to one period of the chart. */
  readonly scaled: string;
}

export interface Process {
  readonly unit: { readonly code: string; readonly name: Words };
  readonly indicator: string;
  readonly indicatorName: Words;
  readonly multiplier: string;
  readonly grain: ChartGrain;
  readonly chart: 'u-prime' | 'p-prime';
  readonly conclusion: Words;
  readonly variation: Variation;
  readonly assurance: Assurance | null;
  readonly limit: ProcessLimitView | null;
  readonly phases: readonly PhaseView[];
  readonly points: readonly ProcessPointView[];
}

/** More digits than printed, so that a drawn limit does not meet a rate it lies beside. */
const DRAWN_DIGITS = 2;

/** One indicator of one unit over time: signal told from noise. */
@Injectable()
export class ProcessAnalysis {
  private readonly materials: ProcessMaterials;

  constructor(materials: ProcessMaterials) {
    this.materials = materials;
  }

  async of(scope: UnitScope, question: ProcessQuestion): Promise<Process> {
    const material = await this.materials.of(scope, question);
    const { definition } = material.indicator;
    const chart = processChart(isShare(definition.denominator), material.points, material.starts);
    return {
      ...headOf(material, question.grain),
      ...verdictOf(material, chart, question.grain),
      ...drawn(material, chart),
    };
  }
}

function headOf({ unit, indicator }: ProcessMaterial, grain: ChartGrain) {
  return {
    unit: { code: unit.code, name: { zh: unit.nameZh, en: unit.nameEn } },
    indicator: indicator.code,
    indicatorName: { zh: indicator.nameZh, en: indicator.nameEn },
    multiplier: indicator.definition.multiplier,
    grain,
  };
}

function verdictOf({ indicator, readings }: ProcessMaterial, chart: ProcessChart, grain: ChartGrain) {
  const { definition } = indicator;
  const { direction, decimals } = definition;
  const last = chart.points.findLast(({ observation }) => observation !== null);
  const line = comparedLine(readings, grain);
  const share = line === null ? null : scaledLimit(definition, Number(line.limitValue), line.limitPeriod, grain);
  const limit: ProcessLimitView | null =
    line === null || share === null
      ? null
      : { code: line.limit, value: line.limitValue, period: line.limitPeriod, scaled: share.toFixed(decimals) };
  const variation = variationOf(last?.signals ?? [], direction);
  const bounds = last?.limits ?? null;
  const assurance =
    share === null || bounds === null ? null : assuranceOf(bounds, share / multiplierOf(indicator), direction);
  const compared = limit === null ? null : { ...limit, scaled: share === Number(limit.value) ? null : limit.scaled };
  const conclusion = processWords({ chart, grain, direction, variation, limit: compared, assurance });
  return {
    chart: chart.kind === 'share' ? ('p-prime' as const) : ('u-prime' as const),
    conclusion,
    variation,
    assurance,
    limit,
  };
}

type Line = { readonly [Member in 'limit' | 'limitValue' | 'limitPeriod']: NonNullable<Reading[Member]> };

/** The line of the chart's own period, else that of the shortest longer one. */
function comparedLine(readings: readonly Reading[], grain: ChartGrain): Line | null {
  const lines = readings.flatMap(({ limit, limitValue, limitPeriod }): Line[] =>
    limit === null || limitValue === null || limitPeriod === null ? [] : [{ limit, limitValue, limitPeriod }],
  );
  return lines
    .filter(({ limitPeriod }) => !isLonger(grain, limitPeriod))
    .reduce<Line | null>(
      (best, line) => (best === null || isLonger(best.limitPeriod, line.limitPeriod) ? line : best),
      null,
    );
}

function drawn(material: ProcessMaterial, chart: ProcessChart) {
  const { indicator, baselines, points } = material;
  const { decimals } = indicator.definition;
  const text = (rate: number) => (rate * multiplierOf(indicator)).toFixed(decimals + DRAWN_DIGITS);
  const phases = chart.phases.map(({ start, basis, fit, observed, runs }): PhaseView => {
    const baseline = baselines.find(({ id }) => id === start?.baseline?.id);
    return {
      from: start?.date ?? null,
      origin: start?.origin ?? null,
      note: start?.note ?? null,
      basis,
      centre: fit === null ? null : text(fit.centre),
      dispersion: fit === null ? null : fit.dispersion.toFixed(2),
      observed,
      runs,
      baseline:
        baseline === undefined ? null : { id: baseline.id, lockedBy: baseline.lockedBy, lockedAt: baseline.lockedAt },
    };
  });
  return { phases, points: points.map((point, index) => pointView(point, chart.points[index], text)) };
}

function pointView(
  { period, measured, complete, version }: MeasuredPoint,
  charted: ChartedPoint | undefined,
  text: (rate: number) => string,
): ProcessPointView {
  const { count, base, rate } = measured;
  const limits = charted?.limits ?? null;
  return {
    period: period.code,
    start: period.start,
    count: count.toString(),
    base: base === null ? null : printed(base),
    rate: rate === null ? null : formatHalfUp(rate, version.definition.decimals),
    complete,
    phase: charted?.phase ?? 0,
    limits:
      limits === null
        ? null
        : {
            lower: text(limits.lower),
            upper: text(limits.upper),
            lowerWarning: text(limits.lowerWarning),
            upperWarning: text(limits.upperWarning),
          },
    signals: charted?.signals ?? [],
  };
}

function multiplierOf({ definition }: ProcessMaterial['indicator']): number {
  return toNumber(parseDecimal(definition.multiplier));
}
