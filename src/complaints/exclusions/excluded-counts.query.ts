import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { DATE_BASES } from '../domain/date-basis.ts';
import { cellsOf, countableComplaint } from '../counts/count-cells.ts';
import { COUNTED, sidesFrom, wholeFor } from '../counts/count-tables.ts';
import { sidesOf } from '../counts/counted-sides.ts';
import type { CountableFilter } from '../counts/countable-filter.ts';
import { LEAVES_OUT_EXCLUDED, withoutMark } from '../counts/marks.ts';

/** What an indicator counts, by the version that rules. */
export interface RulingFilter {
  readonly versionId: string;
  readonly numerator: CountableFilter;
}

export interface ExcludedCount {
  readonly versionId: string;
  readonly unitPath: string;
  readonly count: string;
}

/**
 * How many excluded complaints of each unit itself the versions count in the days [from, end), or would count if they did
 * not leave them out: by the statement that fills the count tables, over the few complaints that are excluded.
 */
export async function excludedCounts(
  manager: EntityManager,
  versions: readonly RulingFilter[],
  { from, end, unitPath }: { readonly from: Day; readonly end: Day; readonly unitPath: string },
): Promise<ExcludedCount[]> {
  const catalogue = await presentCatalogue(manager);
  const sides = versions
    .flatMap(({ versionId, numerator }) => sidesOf({ id: versionId, numerator, denominator: null }, catalogue))
    .filter(({ side }) => side === 'numerator')
    .map((side) => ({ ...side, marks: withoutMark(side.marks, LEAVES_OUT_EXCLUDED) }));
  if (sides.length === 0) return [];
  return manager.query<ExcludedCount[]>(
    `WITH cells AS MATERIALIZED (${cellsOf(EXCLUDED, DATE_BASES, wholeFor(sides))}),
     sides AS MATERIALIZED (${sidesFrom('$2')}),
     counted AS MATERIALIZED (${COUNTED})
     SELECT n.indicator_version_id AS "versionId", u.path AS "unitPath", sum(n.count)::text AS count
     FROM counted n JOIN units u ON u.id = n.unit_id
     WHERE n.day >= $3 AND n.day < $4
     GROUP BY n.indicator_version_id, u.path`,
    [unitPath, JSON.stringify(sides), from, end],
  );
}

const EXCLUDED = `
  SELECT ${countableComplaint('c', 1)} FROM complaints c
  WHERE c.excluded AND c.unit_id IN (SELECT b.id FROM units b WHERE starts_with(b.path, $1))`;
