import type { EntityManager } from 'typeorm';

/** Lets one transaction at a time decide the next version of a definition, until it commits. */
export async function lockDefinition(manager: EntityManager, kind: string, code: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${kind} ${code}`]);
}
