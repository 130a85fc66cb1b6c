import type { DataSource, EntityManager } from 'typeorm';
import type { ImportRow } from './import.query.ts';

const IMPORTS = 7_310_010n;
const SOURCES = 7_310_011n;

/** The advisory lock held by whoever checks or publishes an import, so that no second process does. */
export function importLock(importId: string): string {
  return String((IMPORTS << 32n) + BigInt(importId));
}

/** Locks of the small kinds; a complaint source is locked by its id, which is positive. */
const KIND_LOCKS = { complaints: 0, units: -1, 'customer-base': -2, 'daily-totals': -3 } as const;

/** The lock of what an import writes to. */
export function targetOf({ sourceId, kind }: Pick<ImportRow, 'sourceId' | 'kind'>): string {
  return targetLock(sourceId ?? KIND_LOCKS[kind]);
}

/** Waits for a lock and keeps it until the transaction ends. */
export async function holdLock(manager: EntityManager, key: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [key]);
}

/** Stops the statement of whoever is at an import, in this process or another; false when nobody is. */
export async function breakOff(dataSource: DataSource, importId: string): Promise<boolean> {
  const { classId, objectId } = lockParts(importLock(importId));
  const rows: unknown[] = await dataSource.query(
    `SELECT pg_cancel_backend(l.pid) FROM pg_locks l
     WHERE l.locktype = 'advisory' AND l.classid = $1 AND l.objid = $2 AND l.granted
       AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())`,
    [classId, objectId],
  );
  return rows.length > 0;
}

/** The advisory lock of a target: one publication per source (or small kind) at a time. */
export function targetLock(target: number): string {
  return String((SOURCES << 32n) + BigInt(target));
}

/** Splits a lock's key the way pg_locks shows it. */
function lockParts(key: string): { classId: string; objectId: string } {
  const value = BigInt(key);
  return { classId: String(value >> 32n), objectId: String(value & 0xffff_ffffn) };
}
