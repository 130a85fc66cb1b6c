import type { UnitRow } from '../../organization/units.query.ts';
import { type Day, addDays, daysBetween } from '../../shared/calendar-day.ts';
import { type Period, parsePeriod, periodsUpTo } from '../../shared/period.ts';
import { formatHalfUp } from '../../shared/ratio.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import { type Apportionment, apportionNote, apportionmentOf } from '../domain/apportionment.ts';
import { lastDelivered } from '../domain/completeness.ts';
import { type Headline, headline } from '../domain/headline.ts';
import { type Words, isAllocated } from '../domain/line-words.ts';
import type { Reading } from '../domain/reading.ts';
import { type Standing, byStanding, standingOf } from '../domain/unit-standing.ts';
import { type WorkingTime, workingTime } from '../domain/working-time.ts';
import type { Ledger } from '../readings/ledger.ts';
import type { FamilyReadings, UnitReadings } from '../readings/readings.service.ts';
import type { AwaitedConfirmation } from './awaited-confirmations.ts';
import type { Cause } from './causes-below.ts';
import type { LastImport } from './last-import.query.ts';
import type { IssuedReview } from './last-issued.query.ts';

interface Named {
  readonly code: string;
  readonly name: Words;
}

export interface BoardCard {
  readonly reading: Reading;
  readonly trend: readonly { readonly period: string; readonly rate: string | null }[];
  readonly workingTime: WorkingTime;
  /** What it would count too, once somebody has said that it is right; null where nothing waits for that. */
  readonly awaited: AwaitedConfirmation | null;
}

export interface BoardChild {
  readonly unit: Named;
  readonly base: string | null;
  /** In the order of the cards; null where the child has no such line. */
  readonly readings: readonly (Reading | null)[];
  readonly status: Standing;
  readonly note: Words;
  /** What explains its use of a line it is over or may come to be over; empty where nothing does. */
  readonly causes: readonly Cause[];
}

/** The first screen's data; SCREENS §1 fixes the order of facts and the wording. */
export interface Board {
  readonly unit: Named & { readonly kind: string };
  readonly period: string;
  readonly asOf: Day;
  readonly dataAsOf: Day | null;
  readonly stale: { readonly days: number } | null;
  readonly headline: Headline;
  readonly cards: readonly BoardCard[];
  /** Worst standing first, then by name: no ranks. */
  readonly children: readonly BoardChild[];
  readonly missing: readonly { readonly unit: Named; readonly since: Day; readonly days: number }[];
  readonly apportionNote: Words | null;
  readonly reviews: readonly IssuedReview[];
  readonly imports: LastImport;
}

export interface News {
  readonly reviews: readonly IssuedReview[];
  readonly imports: LastImport;
}

/** What the board says besides the readings. */
export interface BoardContext {
  readonly trendPeriods: number;
  readonly calendar: WorkingCalendar;
  readonly awaited: ReadonlyMap<Reading, AwaitedConfirmation>;
  /** By unit. */
  readonly causes: ReadonlyMap<string, readonly Cause[]>;
  readonly news: News;
}

/** Puts the board together from readings already made. */
export function composeBoard(family: FamilyReadings, context: BoardContext): Board {
  const { top, children, ledger, period, asOf } = family;
  const until = lastDay(family);
  const expected = ledger.book.lastDue(top.unit, until);
  const dataAsOf = lastDelivered(ledger.book.of(top.unit), until);
  const lateDays = dataAsOf === null ? 0 : Math.max(0, daysBetween(dataAsOf, expected));
  const missing = silentChildren(family, dataAsOf);
  return {
    unit: { ...named(top.unit), kind: top.unit.kind },
    period: period.code,
    asOf,
    dataAsOf,
    stale: lateDays > 0 ? { days: lateDays } : null,
    headline: headline({
      unit: { ...named(top.unit).name, kind: top.unit.kind },
      period,
      asOf,
      readings: top.readings,
      dataAsOf,
      lateDays,
      silent: missing.map(({ unit, days }) => ({ name: unit.name, days })),
    }),
    cards: top.readings.map((reading) => boardCard(family, reading, until, context)),
    children: children.map((child) => boardChild(child, top.readings, context, missing)).sort(byStanding),
    missing,
    apportionNote: apportionNote(apportionments(family), children.length),
    ...context.news,
  };
}

/** The last day whose data may be in: the present day is not over. */
function lastDay({ asOf, today }: FamilyReadings): Day {
  const yesterday = addDays(today, -1);
  return asOf < yesterday ? asOf : yesterday;
}

/** Children behind the unit's own data: they are named, because what stands above does not include them. */
function silentChildren({ top, children, ledger }: FamilyReadings, dataAsOf: Day | null) {
  if (dataAsOf === null) return [];
  return children.flatMap(({ unit }) => {
    const silence = ledger.book.silence(unit, top.unit, dataAsOf);
    return silence === undefined ? [] : [{ unit: named(unit), ...silence }];
  });
}

function boardCard(family: FamilyReadings, reading: Reading, until: Day, context: BoardContext): BoardCard {
  const period = parsePeriod(reading.period) ?? family.period;
  return {
    reading,
    trend: trendOf(family, reading, context.trendPeriods),
    workingTime: workingTime(period, until, context.calendar),
    awaited: context.awaited.get(reading) ?? null,
  };
}

function trendOf({ ledger, top, indicators, period }: FamilyReadings, { indicator, decimals }: Reading, count: number) {
  const measured = indicators.find(({ code }) => code === indicator);
  if (measured === undefined) return [];
  return periodsUpTo(period, count).map((each) => ({
    period: each.code,
    rate: printedRate(ledger, top.unit, measured, each, decimals),
  }));
}

function printedRate(
  ledger: Ledger,
  unit: UnitRow,
  indicator: FamilyReadings['indicators'][number],
  period: Period,
  decimals: number,
): string | null {
  const { rate } = ledger.heard(unit, indicator, period);
  return rate === null ? null : formatHalfUp(rate, decimals);
}

function boardChild(
  { unit, readings }: UnitReadings,
  cards: readonly Reading[],
  { causes }: BoardContext,
  missing: Board['missing'],
): BoardChild {
  const silentDays = missing.find((each) => each.unit.code === unit.code)?.days;
  return {
    unit: named(unit),
    // the whole of a share is complaints, not customers
    base: readings.find(({ base, definition }) => base !== null && definition.series !== null)?.base ?? null,
    readings: cards.map((card) => sameLine(card, readings, unit.kind)),
    ...standingOf(readings, unit.kind, silentDays),
    causes: causes.get(unit.code) ?? [],
  };
}

/** A child's reading under a card: against the line handed down to it where there is one, else the same limit. */
function sameLine(card: Reading, readings: readonly Reading[], kind: string): Reading | null {
  const alike = readings.filter((each) => each.indicator === card.indicator && each.limitPeriod === card.limitPeriod);
  const own = alike.find((each) => each.limitKind === 'allocated-line' && isAllocated(each, kind));
  return own ?? alike.find(({ limit }) => limit === card.limit) ?? alike[0] ?? null;
}

/** Only where the bases add up does rounding explain the difference. */
function apportionments({ top, children }: FamilyReadings): Apportionment[] {
  return top.readings
    .filter(({ baseDiffers }) => baseDiffers.length === 0)
    .map((card) =>
      apportionmentOf(
        card,
        children.map(({ readings }) =>
          readings.find(({ indicator, limit }) => indicator === card.indicator && limit === card.limit),
        ),
      ),
    );
}

function named({ code, nameZh, nameEn }: UnitRow): Named {
  return { code, name: { zh: nameZh, en: nameEn } };
}
