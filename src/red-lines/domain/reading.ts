import { type Day, daysBetween } from '../../shared/calendar-day.ts';
import { type Period, daysOf, isLonger, isRolling, lastDay, previousPeriod } from '../../shared/period.ts';
import { formatHalfUp, parseDecimal, ratio, subtract } from '../../shared/ratio.ts';
import type { BaseDifference } from './base-figures.ts';
import { type Completeness, isComplete } from './completeness.ts';
import { type CountThreshold, countThresholdOf } from './count-threshold.ts';
import { breakBetween, growth } from './growth.ts';
import type { Indicator, SeriesBreak } from './indicator.ts';
import type { LimitKind, Operator } from './limit.ts';
import type { LimitVersion } from './limits-in-force.ts';
import type { Measured } from './measure.ts';
import { printed } from './printed.ts';
import { rateInterval } from './rate-interval.ts';
import { isForeseeable, foresee } from './projection/foresee.ts';
import type { Prospect } from './projection/prospect.ts';
import type { ReadingProjection } from './projection/reading-projection.ts';
import { isUnderMinimum, type Risk, type RiskFigures, type RiskThresholds, riskOf } from './risk.ts';
import { isCeiling, isInside, largestCount } from './verdict.ts';

export type ReadingStatus = 'inside' | 'breached' | 'no-base' | 'no-limit';

export interface IndicatorVersion extends Indicator {
  readonly version: number;
}

/** A period of the same kind just before, and how far the rate moved; no change is given across a break of series. */
export interface PreviousReading {
  readonly period: string;
  readonly rate: string | null;
  readonly change: string | null;
  readonly seriesBreak: SeriesBreak | null;
}

/** Where one unit stands in one period against one limit; counts, bases and rates as exact decimal strings. */
export interface Reading {
  readonly indicator: string;
  readonly indicatorName: { readonly zh: string; readonly en: string };
  readonly limit: string | null;
  readonly limitKind: LimitKind | null;
  readonly limitPeriod: Period['kind'] | null;
  readonly operator: Operator | null;
  readonly unit: string;
  readonly period: string;
  readonly asOf: Day;
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  readonly status: ReadingStatus;
  readonly limitValue: string | null;
  readonly allowance: string | null;
  /** Negative when over. */
  readonly left: string | null;
  readonly usedShare: string | null;
  readonly interval: { readonly low: string; readonly high: string } | null;
  readonly previous: PreviousReading | null;
  readonly elapsedShare: string;
  readonly breachedOn: Day | null;
  /** Null where the period is over, and for what does not run up to a line. */
  readonly projection: ReadingProjection | null;
  readonly risk: Risk;
  /** Null where the indicator has none for this period. */
  readonly countThreshold: CountThreshold | null;
  readonly complete: boolean;
  readonly incomplete: {
    readonly daysWithoutData: number;
    readonly missingBasisDate: string;
    readonly leftOutOfTotals: string;
  };
  readonly baseProvisionalFrom: string | null;
  readonly baseMissing: readonly string[];
  /** Where the unit's own customers are not its children's sum. */
  readonly baseDiffers: readonly BaseDifference[];
  readonly decimals: number;
  readonly multiplier: string;
  readonly definition: DefinitionNote;
  /** Only of a reading that says what it said on its day. */
  readonly known?: KnownThen;
}

/** Beside what was known on a day, what is known of it now. */
export interface KnownThen {
  /** Complaints up to the end of the same day, counted on today's data. */
  readonly countNow: string;
}

export interface DefinitionNote {
  readonly version: number;
  readonly dateBasis: string;
  readonly layers: readonly string[];
  readonly types: readonly string[] | null;
  readonly series: string | null;
  readonly instant: string | null;
  readonly annualMethod: string;
  readonly sources: readonly string[];
}

/** Everything a reading is decided from. */
export interface ReadingFigures {
  readonly indicator: IndicatorVersion;
  readonly limit: LimitVersion | null;
  readonly unit: string;
  readonly period: Period;
  readonly asOf: Day;
  readonly today: Day;
  readonly measured: Measured;
  readonly previous: Measured;
  readonly completeness: Completeness;
  readonly baseDiffers: readonly BaseDifference[];
  /** The day on which the count first exceeded the line; null where it did not, or no day can tell. */
  readonly breachedOn: Day | null;
  /** What a projection is made from; null where none is to be made. */
  readonly prospect: Prospect | null;
  readonly thresholds: RiskThresholds;
}

/** Decides a reading: legal status only by exact comparison (DOMAIN §5.1), nothing softened by an interval. */
export function decideReading(figures: ReadingFigures): Reading {
  const { indicator, unit, period, asOf, measured, completeness } = figures;
  const { definition } = indicator;
  const status = statusOf(figures);
  const left = leftOf(figures);
  const projection = projectionOf(figures, left);
  const countThreshold = countThresholdOf(definition, figures.limit, period, measured.count);
  return {
    indicator: indicator.code,
    indicatorName: indicator.name,
    unit,
    period: period.code,
    asOf,
    count: measured.count.toString(),
    base: measured.base === null ? null : printed(measured.base),
    rate: measured.rate === null ? null : formatHalfUp(measured.rate, definition.decimals),
    status,
    ...limitOf(figures, left),
    interval: rateInterval(definition, measured),
    previous: previousOf(figures),
    elapsedShare: formatHalfUp(ratio(BigInt(daysBetween(period.start, asOf) + 1), BigInt(daysOf(period))), 3),
    breachedOn: figures.breachedOn,
    projection,
    risk: riskOfReading(figures, { status, left, projection, isCountReached: countThreshold?.reached ?? false }),
    countThreshold,
    complete: isComplete(completeness),
    incomplete: {
      daysWithoutData: completeness.daysWithoutData,
      missingBasisDate: completeness.missingBasisDate.toString(),
      leftOutOfTotals: completeness.leftOutOfTotals.toString(),
    },
    baseProvisionalFrom: measured.provisionalFrom,
    baseMissing: measured.missing,
    baseDiffers: figures.baseDiffers,
    decimals: definition.decimals,
    multiplier: definition.multiplier,
    definition: definitionNote(indicator),
  };
}

/** The legal status of a measurement against a limit. */
export function statusOf({ limit, measured }: Pick<ReadingFigures, 'limit' | 'measured'>): ReadingStatus {
  if (measured.rate === null) return 'no-base';
  if (limit === null) return 'no-limit';
  return isInside(measured.rate, limit.operator, parseDecimal(limit.value)) ? 'inside' : 'breached';
}

function limitOf({ limit, measured }: ReadingFigures, left: bigint | null) {
  const none = { allowance: null, left: null, usedShare: null };
  if (limit === null)
    return { limit: null, limitKind: null, limitPeriod: null, operator: null, limitValue: null, ...none };
  const { code, kind, period, operator, value } = limit;
  const named = { limit: code, limitKind: kind, limitPeriod: period, operator, limitValue: value };
  if (left === null) return { ...named, ...none };
  const allowance = measured.count + left;
  const usedShare = allowance > 0n ? formatHalfUp(ratio(measured.count, allowance), 3) : null;
  return { ...named, allowance: allowance.toString(), left: left.toString(), usedShare };
}

/** How many more complaints still fit under the line: what the remaining rate allows on the current base. */
function leftOf({ limit, measured, indicator: { definition } }: ReadingFigures): bigint | null {
  if (limit === null || !isCeiling(limit.operator, parseDecimal(limit.value)) || measured.rate === null) return null;
  const base = definition.denominator === null ? ratio(1n) : measured.base;
  if (base === null) return null;
  const room = subtract(parseDecimal(limit.value), measured.rate);
  return largestCount(room, limit.operator, base, definition.multiplier);
}

/**
 * Whether a period is still running on the day asked about: one looked back upon runs there too. A rolling window is whole
 * on every day, so nothing is carried on to its end: tomorrow is judged by another window.
 */
export function isRunning(period: Period, asOf: Day, today: Day): boolean {
  if (isRolling(period.kind)) return false;
  return today < period.end || asOf < lastDay(period);
}

/** Nothing is foreseen of a line that allows nothing: it is kept, or one complaint has crossed it. */
function projectionOf(
  { indicator: { definition }, limit, period, measured, prospect }: ReadingFigures,
  left: bigint | null,
) {
  if (prospect === null || !isForeseeable(definition) || limit?.kind === 'zero-tolerance') return null;
  return foresee({ definition, period, measured, left }, prospect);
}

/** The change is given once the period is over: part of a period says nothing beside a whole one. */
function previousOf({ indicator, period, asOf, measured, previous }: ReadingFigures): PreviousReading {
  const before = previousPeriod(period);
  const { definition } = indicator;
  const seriesBreak = breakBetween(definition.seriesBreaks, before, period) ?? null;
  const comparable = seriesBreak === null && asOf === lastDay(period);
  return {
    period: before.code,
    rate: previous.rate === null ? null : formatHalfUp(previous.rate, definition.decimals),
    change:
      comparable && measured.rate !== null && previous.rate !== null ? growth(measured.rate, previous.rate) : null,
    seriesBreak,
  };
}

function riskOfReading(
  { indicator: { definition }, limit, period, asOf, today, measured, completeness, thresholds }: ReadingFigures,
  {
    status,
    ...found
  }: Pick<RiskFigures, 'left' | 'projection' | 'isCountReached'> & { readonly status: ReadingStatus },
): Risk {
  if (status === 'no-limit') return 'unknown';
  return riskOf({
    isBreached: status === 'breached',
    isComplete: status !== 'no-base' && isComplete(completeness) && !isUnderMinimum(definition, measured),
    isOpen: isRunning(period, asOf, today),
    isZeroTolerance: limit?.kind === 'zero-tolerance',
    isCumulative: isLonger(period.kind, definition.period),
    count: measured.count,
    ...found,
    thresholds,
  });
}

function definitionNote({ version, definition }: IndicatorVersion): DefinitionNote {
  const { numerator, denominator, annualMethod, sources } = definition;
  const customers = denominator !== null && 'series' in denominator ? denominator : null;
  return {
    version,
    dateBasis: numerator.dateBasis,
    layers: numerator.layers,
    types: numerator.types,
    series: customers?.series ?? null,
    instant: customers?.instant ?? null,
    annualMethod,
    sources,
  };
}
