import type { EntityManager } from 'typeorm';
import { nearInstants } from './complaint-list.query.ts';
import { rowConditions } from './complaint-row-filter.ts';
import { type ComplaintSelection, countableConditions } from './complaint-selection.ts';
import { Parameters } from './parameters.ts';
import { dayColumn } from './domain/date-basis.ts';

/** Counting stops here: nobody pages through more, and the next ones would cost the same again. */
export const COUNTED_AT_MOST = 10_000;

/** How many rows a selection has, counted one by one but never more than `COUNTED_AT_MOST` and one. */
export async function cappedTotal(manager: EntityManager, selection: ComplaintSelection): Promise<number> {
  const parameters = new Parameters();
  const conditions = [
    ...countableConditions(selection, 'c', `c.${dayColumn(selection.basis)}`, parameters),
    ...nearInstants(selection, parameters),
    ...rowConditions(selection.rows, parameters),
  ];
  const rows: { count: string }[] = await manager.query(
    `SELECT count(*) AS count
     FROM (SELECT FROM complaints c WHERE ${conditions.join('\n       AND ')}
           LIMIT ${parameters.add(COUNTED_AT_MOST + 1, 'integer')}) AS counted`,
    parameters.values,
  );
  return Number(rows[0]?.count ?? 0);
}
