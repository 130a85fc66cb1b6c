import { type Day } from '../../shared/calendar-day.ts';
import { type Period, contains, isLonger, isRolling, subPeriods } from '../../shared/period.ts';
import { type Ratio, parseDecimal, ratio, sum } from '../../shared/ratio.ts';
import type { PeriodBase } from './base.ts';
import {
  type BaseInstant,
  type CustomerDenominator,
  type IndicatorDefinition,
  isCustomerBase,
  isShare,
} from './indicator.ts';

/** What was counted in a period up to the day of the reading; `whole` is the complaints a share is of, else 0. */
export interface Counted {
  readonly count: bigint;
  readonly whole: bigint;
}

/** Where a measurement takes its figures from; each count is cut at the day of the reading. */
export interface Figures {
  /** The periods whose rates make up that of this one; see `ratedPeriods`. */
  rated(period: Period): readonly Period[];
  counted(period: Period): Counted;
  base(taken: BaseInstant, period: Period): PeriodBase;
}

/** A stretch of the period with a rate of its own: the whole of it, or one of those whose rates add up. */
export interface Part {
  readonly period: Period;
  readonly count: bigint;
  /** Null where there is no base. */
  readonly base: Ratio | null;
}

/** An indicator measured at a unit over a period, exact. */
export interface Measured {
  readonly count: bigint;
  readonly whole: bigint;
  /** The base an allowance is reckoned on: of a sum of periods, that of the last one begun. Null: none, or not needed. */
  readonly base: Ratio | null;
  /** Null when there is no base. */
  readonly rate: Ratio | null;
  readonly parts: readonly Part[];
  readonly provisionalFrom: string | null;
  readonly missing: readonly string[];
}

/** The periods whose rates make up the rate of this one (DESIGN §2, Annual): usually just itself. */
export function ratedPeriods(definition: IndicatorDefinition, period: Period): Period[] {
  const summed = definition.annualMethod === 'sum-of-periods' && isCustomerBase(definition.denominator);
  // weeks divide neither months nor years, and windows nothing at all: over those an indicator is pooled
  if (isRolling(period.kind) || isRolling(definition.period)) return [period];
  if (!summed || definition.period === 'week' || !isLonger(period.kind, definition.period)) return [period];
  return period.kind === 'week' && definition.period !== 'day' ? [period] : subPeriods(period, definition.period);
}

/** How the base of a period is taken: by the indicator's instant, or by its annual method where it is pooled. */
export function baseInstant(
  definition: IndicatorDefinition,
  denominator: CustomerDenominator,
  period: Period,
): BaseInstant {
  if (!isLonger(period.kind, definition.period) || denominator.instant === 'flow') return denominator;
  return { instant: definition.annualMethod === 'pooled-end' ? 'end' : 'average' };
}

/** Measures an indicator over a period as of a day. */
export function measure(definition: IndicatorDefinition, period: Period, asOf: Day, figures: Figures): Measured {
  const { denominator } = definition;
  if (isCustomerBase(denominator)) return perCustomer(definition, denominator, period, asOf, figures);
  const multiplier = parseDecimal(definition.multiplier);
  const { count, whole } = figures.counted(period);
  const plain = { count, whole, parts: [], provisionalFrom: null, missing: [] };
  if (!isShare(denominator)) return { ...plain, base: null, rate: rateOf(count, ratio(1n), multiplier) };
  if (whole === 0n) return { ...plain, base: null, rate: null };
  return { ...plain, base: ratio(whole), rate: rateOf(count, ratio(whole), multiplier) };
}

function perCustomer(
  definition: IndicatorDefinition,
  denominator: CustomerDenominator,
  period: Period,
  asOf: Day,
  figures: Figures,
): Measured {
  const multiplier = parseDecimal(definition.multiplier);
  const begun = figures.rated(period).filter(({ start }) => start <= asOf);
  const bases = begun.map((part) => figures.base(baseInstant(definition, denominator, part), part));
  const parts = begun.map((part, index) => ({
    period: part,
    count: figures.counted(part).count,
    base: usable(bases[index]),
  }));
  const rates = parts.flatMap(({ count, base }) => (base === null ? [] : rateOf(count, base, multiplier)));
  return {
    count: parts.reduce((total, { count }) => total + count, 0n),
    whole: 0n,
    base: (parts.find((part) => contains(part.period, asOf)) ?? parts.at(-1))?.base ?? null,
    rate: parts.length > 0 && rates.length === parts.length ? sum(rates) : null,
    parts,
    provisionalFrom: bases.flatMap(({ provisionalFrom }) => provisionalFrom ?? []).sort()[0] ?? null,
    // rolling windows share months
    missing: [...new Set(bases.flatMap(({ missing }) => missing))].sort(),
  };
}

/** A base of nobody divides nothing. */
function usable(base: PeriodBase | undefined): Ratio | null {
  const value = base?.value ?? null;
  return value === null || value.numerator === 0n ? null : value;
}

/** count × multiplier ÷ base, reduced once. */
function rateOf(count: bigint, base: Ratio, multiplier: Ratio): Ratio {
  return ratio(count * multiplier.numerator * base.denominator, multiplier.denominator * base.numerator);
}
