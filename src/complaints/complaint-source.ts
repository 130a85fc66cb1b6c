import type { EntityManager } from 'typeorm';
import { targetLock } from './imports/import-lock.ts';

/** The source with this code, made on first use. */
export async function sourceOf(manager: EntityManager, code: string): Promise<number> {
  const found = await sourceId(manager, code);
  if (found !== undefined) return found;
  await manager.query('INSERT INTO complaint_sources (code) VALUES ($1) ON CONFLICT (code) DO NOTHING', [code]);
  const made = await sourceId(manager, code);
  if (made === undefined) throw new Error(`the source ${code} could not be made`);
  return made;
}

/** The id of a source with this code, if there is one. */
export async function sourceId(manager: EntityManager, code: string): Promise<number | undefined> {
  const rows: { id: number }[] = await manager.query('SELECT s.id AS id FROM complaint_sources s WHERE s.code = $1', [
    code,
  ]);
  return rows[0]?.id;
}

/** Lets single complaints of a source be written side by side, but not while a file of that source is published. */
export async function shareSource(manager: EntityManager, sourceId: number): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [targetLock(sourceId)]);
}
