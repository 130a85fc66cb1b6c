import type { EntityManager } from 'typeorm';
import { type UnitRow, unitsBelow } from '../../../organization/units.query.ts';
import type { Day } from '../../../shared/calendar-day.ts';
import type { Period } from '../../../shared/period.ts';
import { type IndicatorRow, indicatorVersions } from '../../definitions/indicator-versions.query.ts';
import type { IndicatorDefinition } from '../../domain/indicator.ts';
import { limitVersions } from '../../definitions/limit-versions.query.ts';
import type { RangeCount } from '../../readings/counts-by-range.query.ts';
import { CoverageBook } from '../../readings/coverage-book.ts';
import { Ledger } from '../../readings/ledger.ts';
import { loadSeries, type Measurement, rangesOf } from '../../readings/load-ledger.ts';
import { RangeCounts, type RatedRange } from '../../readings/range-counts.ts';
import { UnitFamily } from '../../readings/unit-family.ts';
import { compared, flipsFirst, type ImpactReading, outcomeOf } from '../domain/impact.ts';
import type { ProposedDefinition } from '../domain/proposal-body.ts';
import { type ChangeWorlds, changeWorlds, type World } from './change-worlds.ts';
import { type ComparedLine, comparedLines, type Line } from './compared-lines.ts';
import { type AlarmRule, ImpactRisks, paceRanges, projectedLines } from './impact-risks.ts';
import { treeCounts } from './tree-counts.ts';

export interface ImpactQuestion {
  readonly unitPath: string;
  readonly proposed: ProposedDefinition;
  readonly today: Day;
  /** Day of the following month after which a missing base is a fault. */
  readonly dueDay: number;
  readonly alarms: AlarmRule;
}

/** Makes every reading of the last 24 months twice: as it stands, and as it would under the proposed definition. */
export async function countImpact(manager: EntityManager, question: ImpactQuestion): Promise<ImpactReading[]> {
  const { proposed, today, unitPath } = question;
  const units = await unitsBelow(manager, unitPath);
  const worlds = changeWorlds(await indicatorVersions(manager), await limitVersions(manager), proposed);
  const lines = comparedLines(worlds, units, today);
  const projected = projectedLines(lines, units, today);
  const ledgers = await ledgersOf(manager, question, worlds, units, lines, paceRanges(projected));
  const risks = await ImpactRisks.load(manager, units, projected, draftOf(proposed), question.alarms);
  const readings: ImpactReading[] = [];
  for (const [index, each] of lines.entries()) {
    // projecting takes a while; others are answered meanwhile
    if (index % LINES_AT_A_TIME === 0) await new Promise((resolve) => setImmediate(resolve));
    readings.push(readTwice(each, ledgers.get(each.asOf), risks));
  }
  return flipsFirst(readings);
}

/** Lines made between two looks at what else is to be done. */
const LINES_AT_A_TIME = 50;

function readTwice(each: ComparedLine, ledgers: Ledgers | undefined, risks: ImpactRisks): ImpactReading {
  const { unit, limit, period, asOf } = each;
  const read = (line: Line | null, ledger: Ledger | undefined) => {
    if (line === null || ledger === undefined || ledgers === undefined) return null;
    const measured = ledger.measure(unit, line.indicator, period);
    const risk = risks.of(line, each, ledger, ledgers.counts);
    return outcomeOf(measured, line.indicator.definition, line.limit, risk);
  };
  const place = { unit: unit.code, limit, period: period.code, asOf };
  return compared(place, read(each.now, ledgers?.now), read(each.proposed, ledgers?.proposed));
}

function draftOf(proposed: ProposedDefinition): IndicatorDefinition | undefined {
  return proposed.kind === 'indicator' ? proposed.definition.definition : undefined;
}

interface Ledgers {
  readonly now: Ledger;
  readonly proposed: Ledger;
  /** Of both worlds; they differ in the versions. */
  readonly counts: RangeCounts;
}

/** For each day of judgement the figures of both worlds, read in one statement for all days. */
async function ledgersOf(
  manager: EntityManager,
  { proposed, today, dueDay }: ImpactQuestion,
  worlds: ChangeWorlds,
  units: readonly UnitRow[],
  lines: readonly ComparedLine[],
  paces: readonly (RatedRange & { readonly asOf: Day })[],
): Promise<Map<Day, Ledgers>> {
  const [top] = units;
  if (top === undefined) return new Map();
  const family = new UnitFamily(top, units);
  const measured = [...measurementsByDay(lines)];
  const rated = measured.flatMap(([asOf, measurements]) =>
    rangesOf(measurements, { asOf })
      .filter(({ side }) => side !== 'missing')
      .map((range) => ({ ...range, asOf })),
  );
  const ranges = [...rated, ...paces];
  const rows = await treeCounts(manager, units, ranges, draftOf(proposed));
  const asked = measured.flatMap(([, measurements]) => measurements);
  const series = await loadSeries(manager, family, asked, { today });
  const book = new CoverageBook([], []);
  const ofDay = new Map<Day, RangeCount[]>(measured.map(([asOf]) => [asOf, []]));
  for (const row of rows) ofDay.get(ranges[row.place]?.asOf ?? '')?.push(row);
  return new Map(
    measured.map(([asOf]) => {
      const counts = new RangeCounts(null, ranges, ofDay.get(asOf) ?? []);
      const ledger = ({ histories }: World) =>
        new Ledger(family, { asOf, today, dueDay }, counts, series, book, histories);
      return [asOf, { now: ledger(worlds.now), proposed: ledger(worlds.proposed), counts }];
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
