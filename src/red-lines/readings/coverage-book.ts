import type { ScheduledSource } from '../../complaints/sources/source-standings.service.ts';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { UnitRow } from '../../organization/units.query.ts';
import { addDays, type Day, daysBetween } from '../../shared/calendar-day.ts';
import { type Coverage, daysWithoutData, lastDelivered, type Owed, overWeekend } from '../domain/completeness.ts';
import type { CoverageRow } from './coverage.query.ts';

/** How long a unit has been silent. */
export interface Silence {
  readonly since: Day;
  readonly days: number;
}

interface OwedRow extends Owed {
  readonly unitPath: string;
}

/** What sources have delivered and what they owe: by their calendars where they have one, else by the days alone. */
export class CoverageBook {
  private readonly delivered: readonly CoverageRow[];
  private readonly owed: readonly OwedRow[];
  private readonly covered = new Map<string, readonly Coverage[]>();

  constructor(rows: readonly CoverageRow[], scheduled: readonly ScheduledSource[]) {
    const begins = new Map(scheduled.map(({ code, owed }) => [code, owed.from]));
    this.delivered = [
      ...rows.map(overWeekend).flatMap((row) => upTo(row, begins.get(row.source))),
      ...scheduled.flatMap((source) =>
        source.delivered.flatMap((days) => spread(source).map((place) => ({ ...place, ...days }))),
      ),
    ];
    this.owed = scheduled.flatMap((source) => spread(source).map((place) => ({ ...place, ...source.owed })));
  }

  /** What sources have delivered for a unit: for itself, for units above it, or for units below. */
  of(unit: UnitRow): readonly Coverage[] {
    const known = this.covered.get(unit.id);
    if (known !== undefined) return known;
    const covered = this.delivered.filter((row) => concerns(row, unit));
    this.covered.set(unit.id, covered);
    return covered;
  }

  /** Days of [from, end) of which something is missing. */
  daysWithout(unit: UnitRow, layers: readonly Layer[], [from, end]: readonly [Day, Day], today: Day): number {
    const answers = (source: string) => this.answersFor(unit, source);
    const owed = this.owed.filter((row) => concerns(row, unit));
    return daysWithoutData(this.of(unit), layers, from, end, today, answers, owed);
  }

  /** The last day, up to a given one, whose data should be in. Where all sources have calendars, they say. */
  lastDue(unit: UnitRow, until: Day): Day {
    const owed = this.owed.filter((row) => concerns(row, unit));
    const scheduled = new Set(owed.map(({ source }) => source));
    if (owed.length === 0 || this.of(unit).some(({ source }) => !scheduled.has(source))) return until;
    const [last = until] = owed
      .map(({ end }) => addDays(end, -1))
      .sort()
      .reverse();
    return last < until ? last : until;
  }

  /**
   * How long a unit below has been silent, against the last day known of what stands above it; undefined when it is not.
   * A source that answers for it and not for those above is missed though others deliver.
   */
  silence(unit: UnitRow, above: UnitRow, until: Day): Silence | undefined {
    const last = lastDelivered(this.of(unit), until);
    const ends = last === null ? [] : [{ last, due: this.lastDue(unit, until) }];
    const own = this.owed.filter((row) => concerns(row, unit) && !above.path.startsWith(row.unitPath));
    for (const { source, layer, from, end } of own) {
      const brought = this.of(unit).filter((row) => row.source === source && row.layer === layer);
      const due = addDays(end, -1);
      ends.push({ last: lastDelivered(brought, until) ?? addDays(from, -1), due: due < until ? due : until });
    }
    return ends
      .map((each) => ({ since: addDays(each.last, 1), days: daysBetween(each.last, each.due) }))
      .filter(({ days }) => days > 0)
      .sort((a, b) => b.days - a.days)[0];
  }

  /** Whether a source delivers for the unit as a whole: for it, for one above it, or for more than one of its children. */
  private answersFor(unit: UnitRow, source: string): boolean {
    const places = [...this.delivered, ...this.owed].filter((row) => row.source === source);
    const paths = [...new Set(places.map(({ unitPath }) => unitPath))];
    if (paths.some((path) => unit.path.startsWith(path))) return true;
    const below = paths
      .filter((path) => path.startsWith(unit.path))
      .map((path) => path.slice(unit.path.length).split('.')[0]);
    return new Set(below).size > 1;
  }
}

/** A source in each place it answers for: one unit and one layer. */
function spread({ code, layers, unitPaths }: ScheduledSource) {
  return unitPaths.flatMap((unitPath) => layers.map((layer) => ({ source: code, layer, unitPath })));
}

/** What was brought before the calendar began counts by its days, as anything does that nobody owed. */
function upTo(row: CoverageRow, begin: Day | undefined): CoverageRow[] {
  if (begin === undefined || row.end <= begin) return [row];
  return row.from < begin ? [{ ...row, end: begin }] : [];
}

function concerns({ unitPath }: { readonly unitPath: string }, unit: UnitRow): boolean {
  return unitPath.startsWith(unit.path) || unit.path.startsWith(unitPath);
}
