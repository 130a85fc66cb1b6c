import { Injectable } from '@nestjs/common';
import type { UnitScope } from '../../organization/scope.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import type { IndicatorRow } from '../../red-lines/definitions/indicator-versions.query.ts';
import { isComplete } from '../../red-lines/domain/completeness.ts';
import { isShare } from '../../red-lines/domain/indicator.ts';
import type { Words } from '../../red-lines/domain/line-words.ts';
import { median } from '../../red-lines/domain/median.ts';
import type { Measured } from '../../red-lines/domain/measure.ts';
import { printed } from '../../red-lines/domain/printed.ts';
import { rateInterval } from '../../red-lines/domain/rate-interval.ts';
import { type FamilyReadings, Readings } from '../../red-lines/readings/readings.service.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { compare, formatHalfUp, parseDecimal, toNumber } from '../../shared/ratio.ts';
import { comparisonWords } from '../domain/comparison/comparison-words.ts';
import {
  type ComparedUnit,
  type ComparisonVerdict,
  type PeerGroup,
  type UnitStanding,
  compareUnits,
} from '../domain/comparison/compare-units.ts';
import { observationOf } from '../domain/observation.ts';
import { indicatorFamily, type IndicatorQuestion } from '../indicator-family.ts';

/** A unit with its figures and what the comparison says of it. */
export interface RankedUnit {
  readonly unit: { readonly code: string; readonly name: Words; readonly kind: string };
  readonly count: string;
  readonly base: string | null;
  readonly rate: string | null;
  readonly interval: { readonly low: string; readonly high: string } | null;
  readonly complete: boolean;
  readonly verdict: ComparisonVerdict;
  /** Spreads from the mean, one decimal; for drawing and explaining. */
  readonly z: string | null;
  readonly place: number | null;
}

/** Units of a kind with the funnel between them; all rates in the indicator's unit, for drawing. */
export interface RankedGroup {
  readonly kind: string;
  readonly mean: string | null;
  readonly median: string | null;
  readonly phi: string | null;
  readonly overDispersed: boolean;
  readonly curve: readonly RankedLimits[];
}

export interface RankedLimits {
  readonly base: string;
  readonly low998: string;
  readonly low95: string;
  readonly high95: string;
  readonly high998: string;
}

export interface Ranking {
  readonly indicator: string;
  readonly indicatorName: Words;
  readonly multiplier: string;
  readonly period: string;
  readonly asOf: Day;
  readonly direction: 'lower' | 'higher';
  readonly conclusion: Words;
  readonly groups: readonly RankedGroup[];
  /** Worse than the mean, better, not to be told from it, undecided; each in the order of names. */
  readonly units: readonly RankedUnit[];
}

/** More digits than printed, so that a drawn limit does not meet a rate it lies beside. */
const DRAWN_DIGITS = 2;
const ORDER: readonly (readonly ComparisonVerdict[])[] = [
  ['much-worse', 'worse'],
  ['much-better', 'better'],
  ['not-distinguishable'],
  ['undecided'],
];

/** Which children of a unit can be told from their peers, by the funnel around the peers' mean. */
@Injectable()
export class RankingAnalysis {
  private readonly readings: Readings;

  constructor(readings: Readings) {
    this.readings = readings;
  }

  async of(scope: UnitScope, question: IndicatorQuestion): Promise<Ranking> {
    const family = await indicatorFamily(this.readings, scope, question);
    return rankingOf(family, family.indicator);
  }
}

function rankingOf(family: FamilyReadings, indicator: IndicatorRow): Ranking {
  const { period, asOf, children } = family;
  const { definition } = indicator;
  const measured = children.map(({ unit }) => measuredUnit(family, indicator, unit));
  const groups = compareUnits(
    measured.map(({ compared }) => compared),
    {
      isShare: isShare(definition.denominator),
      direction: definition.direction,
      // one unit of the last printed digit
      tolerance: 1 / toNumber(parseDecimal(definition.multiplier)) / 10 ** definition.decimals,
    },
  );
  const standings = new Map(groups.flatMap((group) => group.standings.map((each) => [each.code, each])));
  const ranked = measured.map((each) => rankedUnit(each, indicator, standings.get(each.unit.code)));
  const units = ORDER.flatMap((verdicts) => ranked.filter(({ verdict }) => verdicts.includes(verdict)));
  const conclusion = comparisonWords(
    units.map(({ unit: { name }, verdict }) => ({ name, verdict })),
    groups.some(({ funnel }) => funnel !== null),
  );
  return {
    indicator: indicator.code,
    indicatorName: { zh: indicator.nameZh, en: indicator.nameEn },
    multiplier: definition.multiplier,
    period: period.code,
    asOf,
    direction: definition.direction,
    conclusion,
    groups: groups.map((group) => rankedGroup(group, measured, indicator)),
    units,
  };
}

interface MeasuredUnit {
  readonly unit: UnitRow;
  readonly measured: Measured;
  readonly complete: boolean;
  readonly compared: ComparedUnit;
}

function measuredUnit({ ledger, period }: FamilyReadings, indicator: IndicatorRow, unit: UnitRow): MeasuredUnit {
  const { definition } = indicator;
  const measured = ledger.heard(unit, indicator, period);
  const complete = isComplete(ledger.completeness(unit, indicator, period));
  const { minimumBase } = definition;
  const isSmall =
    minimumBase !== null && measured.base !== null && compare(measured.base, parseDecimal(minimumBase)) < 0;
  // days not delivered would pass for few complaints
  const observation = complete ? observationOf(definition, measured) : null;
  return { unit, measured, complete, compared: { code: unit.code, kind: unit.kind, observation, isSmall } };
}

function rankedUnit(
  { unit, measured, complete }: MeasuredUnit,
  { definition }: IndicatorRow,
  standing: UnitStanding | undefined,
): RankedUnit {
  const { count, base, rate } = measured;
  return {
    unit: { code: unit.code, name: { zh: unit.nameZh, en: unit.nameEn }, kind: unit.kind },
    count: count.toString(),
    base: base === null ? null : printed(base),
    rate: rate === null ? null : formatHalfUp(rate, definition.decimals),
    interval: rateInterval(definition, measured),
    complete,
    verdict: standing?.verdict ?? 'undecided',
    z: standing?.z?.toFixed(1) ?? null,
    place: standing?.place ?? null,
  };
}

function rankedGroup(
  { kind, funnel, curve }: PeerGroup,
  units: readonly MeasuredUnit[],
  { definition }: IndicatorRow,
): RankedGroup {
  const rates = units.filter(({ compared }) => compared.kind === kind && compared.observation !== null);
  const middle = median(rates.flatMap(({ measured }) => measured.rate ?? []));
  const multiplier = toNumber(parseDecimal(definition.multiplier));
  const text = (rate: number) => (rate * multiplier).toFixed(definition.decimals);
  const drawn = (rate: number) => (rate * multiplier).toFixed(definition.decimals + DRAWN_DIGITS);
  return {
    kind,
    mean: funnel === null ? null : text(funnel.centre),
    median: middle === null ? null : formatHalfUp(middle, definition.decimals),
    phi: funnel === null ? null : funnel.phi.toFixed(2),
    overDispersed: funnel !== null && funnel.tau2 > 0,
    curve: curve.map(({ size, low998, low95, high95, high998 }) => ({
      base: size.toFixed(0),
      low998: drawn(low998),
      low95: drawn(low95),
      high95: drawn(high95),
      high998: drawn(high998),
    })),
  };
}
