import type { EntityManager } from 'typeorm';

const COUNTS_LOCK = 7_310_101;

/**
 * Lets one transaction at a time write counts, until it commits. Changes are added to what is there, so two of them
 * on the same days in different orders would otherwise wait for each other for ever. Gives the transaction room to sum a million rows in memory.
 */
export async function lockCounts(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT set_config('work_mem', '128MB', true), pg_advisory_xact_lock($1)`, [COUNTS_LOCK]);
}
