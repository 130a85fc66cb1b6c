import type { EntityManager } from 'typeorm';
import { type BaseRow, allSeries, basesBelow } from '../../organization/customer-base/customer-base.query.ts';
import type { BaseNode } from '../../organization/domain/base-matrix.ts';
import { owesDate } from '../../complaints/domain/date-basis.ts';
import type { ScheduledSource } from '../../complaints/sources/source-standings.service.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { type Period, periodContaining } from '../../shared/period.ts';
import { earliestFigure } from '../domain/base.ts';
import { BaseFigures } from '../domain/base-figures.ts';
import { type IndicatorDefinition, asksMore, isCustomerBase, isShare } from '../domain/indicator.ts';
import { baseInstant, ratedPeriods } from '../domain/measure.ts';
import type { IndicatorHistories } from '../definitions/indicator-histories.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import { coverageAround } from './coverage.query.ts';
import { CoverageBook } from './coverage-book.ts';
import { type CountedSide, countsByRange } from './counts-by-range.query.ts';
import { Ledger, type LedgerDays, type SeriesFigures } from './ledger.ts';
import { RangeCounts, type RatedRange, rangeOf } from './range-counts.ts';
import type { UnitFamily } from './unit-family.ts';

/** A version of an indicator and every period that will be measured by it. */
export interface Measurement {
  readonly indicator: IndicatorRow;
  readonly periods: readonly Period[];
}

/** A source that delivered only earlier than this before a question says nothing about it. */
const COVERAGE_DAYS = 400;

/** What sources with a calendar have delivered and owe, for a sub-tree and those above it, seen back to a day. */
export type Schedules = (manager: EntityManager, path: string, since: Day) => Promise<ScheduledSource[]>;

/** Reads everything a question needs in a handful of statements, however many units, lines and periods it has. */
export async function loadLedger(
  manager: EntityManager,
  family: UnitFamily,
  histories: IndicatorHistories,
  wanted: readonly Measurement[],
  days: LedgerDays,
  schedules: Schedules,
): Promise<Ledger> {
  const measurements = byVersion(histories, wanted);
  const counts = await loadCounts(manager, family, measurements, days);
  const series = await loadSeries(manager, family, measurements, days);
  const first = measurements.flatMap(({ periods }) => periods.map(({ start }) => start)).sort()[0] ?? days.asOf;
  const book = await loadBook(manager, family.top.path, first, schedules);
  return new Ledger(family, days, counts, series, book, histories);
}

/** What was delivered and is owed for the units of a sub-tree, as far as it tells of days from the first on. */
export async function loadBook(
  manager: EntityManager,
  path: string,
  first: Day,
  schedules: Schedules,
): Promise<CoverageBook> {
  const since = addDays(first, -COVERAGE_DAYS);
  const delivered = await coverageAround(manager, path, since);
  return new CoverageBook(delivered, await schedules(manager, path, since));
}

/** The same periods under the versions in force in them. */
function byVersion(histories: IndicatorHistories, wanted: readonly Measurement[]): Measurement[] {
  const versions = new Map<string, { indicator: IndicatorRow; periods: Period[] }>();
  for (const { indicator: anyVersion, periods } of wanted) {
    for (const period of periods) {
      const indicator = histories.sibling(anyVersion, period);
      const known = versions.get(indicator.id) ?? { indicator, periods: [] };
      versions.set(indicator.id, { indicator, periods: [...known.periods, period] });
    }
  }
  return [...versions.values()];
}

async function loadCounts(
  manager: EntityManager,
  family: UnitFamily,
  measurements: readonly Measurement[],
  days: LedgerDays,
): Promise<RangeCounts> {
  const ranges = rangesOf(measurements, days);
  return new RangeCounts(family.top.id, ranges, await countsByRange(manager, family.counted(), ranges));
}

/** Each stretch of days once, however many readings need it. */
export function rangesOf(measurements: readonly Measurement[], { asOf }: Pick<LedgerDays, 'asOf'>): RatedRange[] {
  return measurements.flatMap(({ indicator: { id, definition }, periods }) => {
    const parts = periods.flatMap((period) => ratedPeriods(definition, period)).filter(({ start }) => start <= asOf);
    const unique = [...new Map(parts.map((part) => [part.code, part])).values()];
    return sidesOf(definition).flatMap((side) => unique.map((part) => rangeOf(id, side, part, asOf)));
  });
}

function sidesOf({ numerator, denominator }: IndicatorDefinition): CountedSide[] {
  const sides: CountedSide[] = isShare(denominator) ? ['numerator', 'denominator'] : ['numerator'];
  if (asksMore(numerator)) sides.push('left-out');
  // a complaint is always received, so only another date can be missing
  const { dateBasis, flags } = numerator;
  return dateBasis !== 'received' && owesDate(dateBasis, flags) ? [...sides, 'missing'] : sides;
}

/** The customers of every unit of a family, as far back as the measurements need them. */
export async function loadSeries(
  manager: EntityManager,
  family: UnitFamily,
  measurements: readonly Measurement[],
  { today }: Pick<LedgerDays, 'today'>,
): Promise<Map<string, SeriesFigures>> {
  const grains = new Map((await allSeries(manager)).map(({ code, grain }) => [code, grain]));
  const spans = measurements.flatMap(({ indicator: { definition }, periods }) => {
    const { denominator } = definition;
    const grain = isCustomerBase(denominator) ? grains.get(denominator.series) : undefined;
    if (grain === undefined || !isCustomerBase(denominator)) return [];
    return periods
      .flatMap((period) => ratedPeriods(definition, period))
      .map((part) => ({
        series: denominator.series,
        from: earliestFigure(baseInstant(definition, denominator, part), part, grain, today),
        end: part.end,
      }));
  });
  const [from] = spans.map((span) => span.from).sort();
  const end = spans
    .map((span) => span.end)
    .sort()
    .at(-1);
  if (from === undefined || end === undefined) return new Map();
  const codes = [...new Set(spans.map((span) => span.series))];
  const rows = await basesBelow(manager, family.top.path, codes, from, end);
  return new Map(
    codes.map((code) => {
      const grain = grains.get(code) ?? 'month';
      const own = rows.filter((row) => row.series === code);
      return [code, { grain, figures: new BaseFigures(nodesOf(family, grain, own)) }];
    }),
  );
}

function nodesOf(family: UnitFamily, grain: SeriesFigures['grain'], rows: readonly BaseRow[]): BaseNode[] {
  const codes = new Map<string, string>();
  const own = new Map(family.units.map(({ id }) => [id, new Map<string, string>()]));
  for (const { unitId, start, value } of rows) {
    const code = codes.get(start) ?? periodContaining(grain, start).code;
    codes.set(start, code);
    own.get(unitId)?.set(code, value);
  }
  return family.units.map(({ id, parentId }) => ({ id, parentId, own: own.get(id) ?? new Map<string, string>() }));
}
