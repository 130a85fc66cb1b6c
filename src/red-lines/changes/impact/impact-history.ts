import type { EntityManager } from 'typeorm';
import { draftCounts } from '../../../complaints/counts/draft-counts.query.ts';
import type { UnitRow } from '../../../organization/units.query.ts';
import { addDays, type Day, daysBetween } from '../../../shared/calendar-day.ts';
import type { IndicatorDefinition } from '../../domain/indicator.ts';
import { dailyHistory } from '../../readings/daily-history.query.ts';
import type { LearntDays } from '../../readings/daily-history.ts';
import { HISTORY_DAYS } from '../../readings/outlooks.service.ts';
import { DRAFT_ID } from './change-worlds.ts';

/** What every unit's sub-tree counted day by day, by the versions there are and by the draft. */
export class ImpactHistory {
  constructor(
    private readonly first: Day,
    private readonly length: number,
    private readonly counts: ReadonlyMap<string, readonly number[]>,
  ) {}

  /** The days from which a rhythm was learnt on a day. */
  upTo(asOf: Day): LearntDays {
    const from = addDays(asOf, 1 - HISTORY_DAYS);
    const start = daysBetween(this.first, from);
    const none = Array<number>(this.length).fill(0);
    return {
      from,
      of: (unitId, versionId) => (this.counts.get(`${unitId} ${versionId}`) ?? none).slice(start, start + HISTORY_DAYS),
    };
  }
}

/** Reads the days before each of some days: of written versions as kept, of a draft from the rows. */
export async function loadImpactHistory(
  manager: EntityManager,
  units: readonly UnitRow[],
  versionIds: readonly string[],
  draft: IndicatorDefinition | undefined,
  days: readonly Day[],
): Promise<ImpactHistory> {
  const sorted = [...days].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  if (first === '') return new ImpactHistory(first, 0, new Map());
  const from = addDays(first, 1 - HISTORY_DAYS);
  const end = addDays(last, 1);
  const length = daysBetween(from, end);
  const counts = new TreeDays(units, length);
  const own = units.map(({ id }) => ({ unitId: id, ownerId: id }));
  const written = versionIds.filter((id) => id !== DRAFT_ID);
  for (const { ownerId, versionId, days: cells } of await dailyHistory(manager, own, written, from, end)) {
    for (const cell of cells.split(' ')) {
      const [place = '', count = ''] = cell.split(':');
      counts.add(ownerId, versionId, Number(place), Number(count));
    }
  }
  if (draft !== undefined && versionIds.includes(DRAFT_ID)) {
    const ranges = Array.from({ length }, (_, place) => addDays(from, place)).map((day) => ({
      side: 'numerator' as const,
      from: day,
      end: addDays(day, 1),
    }));
    const rows = await draftCounts(manager, { numerator: draft.numerator, denominator: null }, ranges);
    for (const { unitId, place, count } of rows) counts.add(unitId, DRAFT_ID, place, Number(count));
  }
  return new ImpactHistory(from, length, counts.days);
}

/** Adds what a unit counted to itself and to every unit above it. */
class TreeDays {
  readonly days = new Map<string, number[]>();
  private readonly above: ReadonlyMap<string, readonly string[]>;

  constructor(
    units: readonly UnitRow[],
    private readonly length: number,
  ) {
    const known = new Set(units.map(({ id }) => id));
    this.above = new Map(units.map(({ id, path }) => [id, path.split('.').filter((each) => known.has(each))]));
  }

  add(unitId: string, versionId: string, place: number, count: number): void {
    for (const owner of this.above.get(unitId) ?? []) {
      const key = `${owner} ${versionId}`;
      const series = this.days.get(key) ?? Array<number>(this.length).fill(0);
      this.days.set(key, series);
      series[place] = (series[place] ?? 0) + count;
    }
  }
}
