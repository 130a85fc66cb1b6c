import type { EntityManager } from 'typeorm';
import { presentCatalogue } from '../catalogue/catalogue-memory.ts';
import type { Day } from '../shared/calendar-day.ts';
import { countableConditions } from './complaint-selection.ts';
import { type CountableFilter, selectionOf } from './counts/countable-filter.ts';
import { dayColumn } from './domain/date-basis.ts';
import { whateverIsSaid } from './domain/whatever-is-said.ts';
import { Parameters } from './parameters.ts';

/** Complaints that somebody has still to judge: how many, and the oldest of them. */
export interface AwaitedComplaints {
  readonly count: string;
  readonly day: Day;
  /** Whose the oldest is, with its place in the tree. */
  readonly unitPath: string;
  readonly unitCode: string;
  readonly unitZh: string;
  readonly unitEn: string;
}

/** Where and when to look: units by id, null for every one; days half-open. */
export interface AwaitedWithin {
  readonly unitIds: readonly string[] | null;
  readonly from: Day;
  readonly until: Day;
}

/**
 * What a selection of substantiated complaints would count if it turned out to be right, undecided as it stands now;
 * undefined where nothing is.
 */
export async function awaitedComplaints(
  manager: EntityManager,
  filter: CountableFilter,
  within: AwaitedWithin,
): Promise<AwaitedComplaints | undefined> {
  const { trees } = await presentCatalogue(manager);
  const parameters = new Parameters();
  const day = `c.${dayColumn(filter.dateBasis)}`;
  const counts = selectionOf(whateverIsSaid(filter, 'substantiated'), { trees });
  const selection = { ...within, layer: null, types: null, channel: null, indicator: { counts } };
  const conditions = [...countableConditions(selection, 'c', day, parameters), 'c.substantiated IS NULL'];
  const rows = await manager.query<AwaitedComplaints[]>(
    `SELECT count(*) OVER ()::text AS count, to_char(${day}, 'YYYY-MM-DD') AS day, u.path AS "unitPath", u.code AS "unitCode",
            u.name_zh AS "unitZh", u.name_en AS "unitEn"
     FROM complaints c JOIN units u ON u.id = c.unit_id
     WHERE ${conditions.join(' AND ')}
     ORDER BY ${day}, c.source_id, c.number
     LIMIT 1`,
    parameters.values,
  );
  return rows[0];
}
