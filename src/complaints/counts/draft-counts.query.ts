import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { dayColumn, type DateBasis, isDateBasis } from '../domain/date-basis.ts';
import { cellsOf, EVERYTHING } from './count-cells.ts';
import type { CountableFilter } from './countable-filter.ts';
import { COUNTED, wholeFor, sidesFrom } from './count-tables.ts';
import { type CountedSide, type Side, sidesOf } from './counted-sides.ts';

/** What a definition nobody has approved would count among complaints. */
export interface DraftFilters {
  readonly numerator: CountableFilter;
  readonly denominator: CountableFilter | null;
}

/** Days of one side; half-open. */
export interface DraftRange {
  readonly side: Side;
  readonly from: Day;
  readonly end: Day;
}

export interface DraftCount {
  readonly unitId: string;
  /** Place of the range in the question. */
  readonly place: number;
  readonly count: string;
}

/**
 * What each unit itself would have counted in each range, from the complaint rows and totals by the same statement that
 * fills the count tables. It reads only: nothing is stored, no writer waits.
 */
export async function draftCounts(
  manager: EntityManager,
  { numerator, denominator }: DraftFilters,
  ranges: readonly DraftRange[],
): Promise<DraftCount[]> {
  const days = ranges.flatMap(({ from, end }) => [from, end]).sort();
  const asked = new Set(ranges.map(({ side }) => side));
  const sides = sidesOf({ id: '0', numerator, denominator }, await presentCatalogue(manager));
  const counted = sides.filter(({ side }) => asked.has(side));
  if (counted.length === 0) return [];
  await manager.query(`SELECT set_config('work_mem', '128MB', true)`);
  return manager.query<DraftCount[]>(
    `WITH cells AS MATERIALIZED (${cellsOf(within(counted), basesOf(counted), wholeFor(counted))}),
     sides AS MATERIALIZED (${sidesFrom('$3')}),
     counted AS MATERIALIZED (${COUNTED})
     SELECT c.unit_id AS "unitId", r.place AS place, sum(c.count)::text AS count
     FROM counted c
     JOIN unnest($4::text[], $5::date[], $6::date[], $7::int[]) AS r (side, from_day, end_day, place)
       ON r.side = c.side AND c.day >= r.from_day AND c.day < r.end_day
     GROUP BY c.unit_id, r.place`,
    [
      days[0],
      days.at(-1),
      JSON.stringify(counted),
      ranges.map(({ side }) => side),
      ranges.map(({ from }) => from),
      ranges.map(({ end }) => end),
      ranges.map((_, place) => place),
    ],
  );
}

/** Everything countable with a day of the bases in [$1, $2). */
function within(sides: readonly CountedSide[]): string {
  const inside = basesOf(sides).map((basis) => `(e.${dayColumn(basis)} >= $1 AND e.${dayColumn(basis)} < $2)`);
  return `SELECT e.* FROM (${EVERYTHING}) AS e WHERE ${inside.join(' OR ')}`;
}

function basesOf(sides: readonly CountedSide[]): DateBasis[] {
  return [...new Set(sides.map(({ basis }) => basis).filter(isDateBasis))];
}
