import type { EntityManager } from 'typeorm';
import { type UnitRow, unitsBelow } from '../../../organization/units.query.ts';
import type { Day } from '../../../shared/calendar-day.ts';
import type { Period } from '../../../shared/period.ts';
import { type IndicatorRow, indicatorVersions } from '../../definitions/indicator-versions.query.ts';
import { limitVersions } from '../../definitions/limit-versions.query.ts';
import type { RangeCount } from '../../readings/counts-by-range.query.ts';
import { CoverageBook } from '../../readings/coverage-book.ts';
import { Ledger } from '../../readings/ledger.ts';
import { loadSeries, type Measurement, rangesOf } from '../../readings/load-ledger.ts';
import { RangeCounts } from '../../readings/range-counts.ts';
import { UnitFamily } from '../../readings/unit-family.ts';
import { compared, flipsFirst, type ImpactReading, outcomeOf } from '../domain/impact.ts';
import type { ProposedDefinition } from '../domain/proposal-body.ts';
import { type ChangeWorlds, changeWorlds, type World } from './change-worlds.ts';
import { type ComparedLine, comparedLines, type Line } from './compared-lines.ts';
import { treeCounts } from './tree-counts.ts';

export interface ImpactQuestion {
  readonly unitPath: string;
  readonly proposed: ProposedDefinition;
  readonly today: Day;
  /** Day of the following month after which a missing base is a fault. */
  readonly dueDay: number;
}

/** Makes every reading of the last 24 months twice: as it stands, and as it would under the proposed definition. */
export async function countImpact(manager: EntityManager, question: ImpactQuestion): Promise<ImpactReading[]> {
  const { proposed, today, unitPath } = question;
  const units = await unitsBelow(manager, unitPath);
  const worlds = changeWorlds(await indicatorVersions(manager), await limitVersions(manager), proposed);
  const lines = comparedLines(worlds, units, today);
  const ledgers = await ledgersOf(manager, question, worlds, units, lines);
  const read = (line: Line | null, { unit, period }: ComparedLine, ledger: Ledger | undefined) =>
    line === null || ledger === undefined
      ? null
      : outcomeOf(ledger.measure(unit, line.indicator, period), line.indicator.definition, line.limit);
  return flipsFirst(
    lines.map((each) => {
      const { now, proposed: after } = ledgers.get(each.asOf) ?? {};
      const { unit, limit, period, asOf } = each;
      const place = { unit: unit.code, limit, period: period.code, asOf };
      return compared(place, read(each.now, each, now), read(each.proposed, each, after));
    }),
  );
}

interface Ledgers {
  readonly now: Ledger;
  readonly proposed: Ledger;
}

/** For each day of judgement the figures of both worlds, read in one statement for all days. */
async function ledgersOf(
  manager: EntityManager,
  { proposed, today, dueDay }: ImpactQuestion,
  worlds: ChangeWorlds,
  units: readonly UnitRow[],
  lines: readonly ComparedLine[],
): Promise<Map<Day, Ledgers>> {
  const [top] = units;
  if (top === undefined) return new Map();
  const family = new UnitFamily(top, units);
  const measured = [...measurementsByDay(lines)];
  const ranges = measured.flatMap(([asOf, measurements]) =>
    rangesOf(measurements, { asOf })
      .filter(({ side }) => side !== 'missing')
      .map((range) => ({ ...range, asOf })),
  );
  const draft = proposed.kind === 'indicator' ? proposed.definition.definition : undefined;
  const rows = await treeCounts(manager, units, ranges, draft);
  const series = await loadSeries(
    manager,
    family,
    measured.flatMap(([, measurements]) => measurements),
    { today },
  );
  const book = new CoverageBook([], []);
  const ofDay = new Map<Day, RangeCount[]>(measured.map(([asOf]) => [asOf, []]));
  for (const row of rows) ofDay.get(ranges[row.place]?.asOf ?? '')?.push(row);
  return new Map(
    measured.map(([asOf]) => {
      const counts = new RangeCounts(null, ranges, ofDay.get(asOf) ?? []);
      const ledger = ({ histories }: World) =>
        new Ledger(family, { asOf, today, dueDay }, counts, series, book, histories);
      return [asOf, { now: ledger(worlds.now), proposed: ledger(worlds.proposed) }];
    }),
  );
}

/** What is measured as of each day: every version with its periods. */
function measurementsByDay(lines: readonly ComparedLine[]): Map<Day, Measurement[]> {
  const days = new Map<Day, Map<string, { indicator: IndicatorRow; periods: Period[] }>>();
  for (const { asOf, period, now, proposed } of lines) {
    const versions = days.get(asOf) ?? new Map<string, { indicator: IndicatorRow; periods: Period[] }>();
    days.set(asOf, versions);
    for (const line of [now, proposed]) {
      if (line === null) continue;
      const known = versions.get(line.indicator.id) ?? { indicator: line.indicator, periods: [] };
      if (!known.periods.some(({ code }) => code === period.code)) known.periods.push(period);
      versions.set(line.indicator.id, known);
    }
  }
  return new Map([...days].map(([day, versions]) => [day, [...versions.values()]]));
}
