import type { EntityManager } from 'typeorm';

const COUNTS_LOCK = 7_310_101n;
/** A change of more units than this takes the whole: so many locks would cost more than waiting. */
const MOST_UNITS = 50;

/**
 * Lets one transaction at a time write counts, until it commits. Changes are added to what is there, so two of them
 * on the same days in different orders would otherwise wait for each other for ever. Gives the transaction room to sum a
 * million rows in memory.
 */
export async function lockCounts(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT set_config('work_mem', '128MB', true), pg_advisory_xact_lock($1)`, [String(COUNTS_LOCK)]);
}

/**
 * The same for the counts of the units of a relation (see `applyCounts`): a count belongs to one unit, so changes of
 * different units do not meet. Everybody takes the units in the same order, and a transaction takes them once.
 */
export async function lockCountsOf(
  manager: EntityManager,
  relation: string,
  params: readonly unknown[],
): Promise<void> {
  const units = await manager.query<{ id: string }[]>(
    `SELECT DISTINCT r.unit_id AS id FROM (${relation}) AS r ORDER BY r.unit_id`,
    [...params],
  );
  if (units.length > MOST_UNITS) return lockCounts(manager);
  await manager.query(`SELECT set_config('work_mem', '128MB', true), pg_advisory_xact_lock_shared($1)`, [
    String(COUNTS_LOCK),
  ]);
  await manager.query('SELECT pg_advisory_xact_lock(k.key) FROM unnest($1::bigint[]) AS k (key)', [
    units.map(({ id }) => String((COUNTS_LOCK << 32n) + BigInt(id))),
  ]);
}
