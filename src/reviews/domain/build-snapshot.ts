import type { Headline } from '../../red-lines/domain/headline.ts';
import type { Reading } from '../../red-lines/domain/reading.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { compare, divide, parseDecimal } from '../../shared/ratio.ts';
import { conclusionsOf } from './conclusions.ts';
import { NumberRegister } from './number-register.ts';
import { restates } from './restatement.ts';
import type {
  Bilingual,
  Snapshot,
  SnapshotChild,
  SnapshotTrend,
  SnapshotType,
  SnapshotTypes,
  SnapshotUnit,
  TrendPoint,
} from './snapshot.ts';

/** What is written on the cover: which review, of whom, by whom. */
export interface Cover {
  readonly number: string;
  readonly edition: number;
  readonly organization: Bilingual;
  readonly unit: SnapshotUnit;
  readonly period: string;
  readonly timeZone: string;
  readonly demo?: true;
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly auditHead: string;
}

export interface TrendFacts {
  readonly reading: Reading;
  readonly points: readonly Omit<TrendPoint, 'over'>[];
}

export interface TypeFacts {
  readonly reading: Reading;
  readonly period: string;
  readonly previousPeriod: string;
  readonly total: string;
  readonly items: readonly SnapshotType[];
}

/** Everything read for the review, at one moment of the database. */
export interface SnapshotFacts {
  readonly asOf: Day;
  readonly dataAsOf: Day | null;
  readonly headline: Headline;
  readonly lines: readonly Reading[];
  readonly children: readonly { readonly unit: SnapshotUnit; readonly readings: readonly Reading[] }[];
  readonly missing: readonly { readonly unit: SnapshotUnit; readonly since: Day | null }[];
  readonly trends: readonly TrendFacts[];
  readonly types: TypeFacts | null;
}

/** Puts the snapshot together; every figure gets its code on the way. */
export function buildSnapshot(cover: Cover, facts: SnapshotFacts, former: Snapshot | null): Snapshot {
  const register = new NumberRegister();
  const lines = facts.lines.map((reading) => register.reading(reading, cover.unit));
  const trends = facts.trends.map((trend) => trendOf(register, trend, cover.unit));
  const types = facts.types === null ? null : typesOf(register, facts.types, cover.unit);
  const children = facts.children.map(({ unit, readings }): SnapshotChild => ({
    unit,
    readings: readings.map((reading) => register.reading(reading, unit)),
  }));
  return {
    schema: 1,
    cadence: 'monthly',
    ...cover,
    asOf: facts.asOf,
    dataAsOf: facts.dataAsOf,
    conclusions: conclusionsOf(facts.headline, lines, children, cover.unit.kind),
    lines,
    trends,
    types,
    children,
    missing: facts.missing,
    register: register.numbers,
    restates: restates(former, register.numbers),
  };
}

function trendOf(register: NumberRegister, { reading, points }: TrendFacts, unit: SnapshotUnit): SnapshotTrend {
  const total = points.reduce((sum, { count }) => sum + BigInt(count), 0n).toString();
  const { indicator, indicatorName, limit, limitValue, multiplier } = reading;
  return {
    code: register.trend(
      reading,
      unit,
      points.map(({ period }) => period),
      total,
    ),
    indicator,
    indicatorName,
    limit,
    limitValue,
    multiplier,
    points: points.map((point) => ({ ...point, over: isOver(point, reading) })),
  };
}

/** Over by the exact rate, never by the printed one; a period without a base is not over. */
function isOver({ count, base }: Omit<TrendPoint, 'over'>, { limitValue, operator, multiplier }: Reading): boolean {
  if (base === null || limitValue === null || operator === null || /^0(\.0*)?$/.test(base)) return false;
  const rate = divide(parseDecimal(count), divide(parseDecimal(base), parseDecimal(multiplier)));
  const difference = compare(rate, parseDecimal(limitValue));
  return OUTSIDE[operator](difference);
}

const OUTSIDE: Readonly<Record<NonNullable<Reading['operator']>, (difference: number) => boolean>> = {
  '<=': (difference) => difference > 0,
  '<': (difference) => difference >= 0,
  '>=': (difference) => difference < 0,
  '>': (difference) => difference <= 0,
  '=': (difference) => difference !== 0,
};

function typesOf(
  register: NumberRegister,
  { reading, period, ...types }: TypeFacts,
  unit: SnapshotUnit,
): SnapshotTypes {
  return { code: register.types(reading, unit, period, types.total), indicator: reading.indicator, ...types };
}
