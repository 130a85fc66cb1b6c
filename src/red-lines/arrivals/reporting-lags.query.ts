import type { EntityManager } from 'typeorm';
import type { CountedUnit } from '../readings/counts-by-range.query.ts';

/** How many complaints of a layer were known so many days after the day they count on. */
export interface LagCount {
  readonly layer: string;
  readonly basis: string;
  readonly lag: number;
  readonly working: boolean;
  readonly count: number;
}

export interface OwnedLagCount extends LagCount {
  /** Null: of the whole company. */
  readonly ownerId: string | null;
}

/** What was learnt of the whole company, and of each owner's sub-tree. */
export function reportingLags(manager: EntityManager, units: readonly CountedUnit[]): Promise<OwnedLagCount[]> {
  return manager.query<OwnedLagCount[]>(
    `SELECT NULL AS "ownerId", l.layer AS layer, l.basis AS basis, l.lag AS lag, l.working AS working,
            sum(l.count)::int AS count
     FROM reporting_lags l GROUP BY l.layer, l.basis, l.lag, l.working
     UNION ALL
     SELECT u.owner_id::text, l.layer, l.basis, l.lag, l.working, sum(l.count)::int
     FROM unnest($1::bigint[], $2::bigint[]) AS u (unit_id, owner_id)
     JOIN reporting_lags l ON l.unit_id = u.unit_id
     GROUP BY u.owner_id, l.layer, l.basis, l.lag, l.working`,
    [units.map(({ unitId }) => unitId), units.map(({ ownerId }) => ownerId)],
  );
}

/** Puts what was learnt in the place of what was learnt before. */
export async function replaceReportingLags(
  manager: EntityManager,
  rows: readonly (LagCount & { readonly unitId: string })[],
): Promise<void> {
  await manager.query('DELETE FROM reporting_lags');
  await manager.query(
    `INSERT INTO reporting_lags (unit_id, layer, basis, lag, working, count)
     SELECT r."unitId", r.layer, r.basis, r.lag, r.working, r.count
     FROM jsonb_to_recordset($1::jsonb) AS r (
       "unitId" bigint, layer text, basis text, lag smallint, working boolean, count bigint)`,
    [JSON.stringify(rows)],
  );
}
