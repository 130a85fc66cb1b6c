import type { EntityManager } from 'typeorm';

const CATALOGUE_LOCK = 7_310_102;

/** Holds the catalogue as it is until the transaction ends. Whoever writes complaints does so first of all. */
export async function shareCatalogue(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [CATALOGUE_LOCK]);
}

/** Lets one transaction at a time decide on the catalogue, and nobody write complaints by the former one meanwhile. */
export async function lockCatalogue(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [CATALOGUE_LOCK]);
}
