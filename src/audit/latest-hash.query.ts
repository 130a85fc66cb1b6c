import type { EntityManager } from 'typeorm';

/** The hash of the newest audit entry, hexadecimal: printed on what is issued, it fixes the log up to that moment. */
export async function latestHash(manager: EntityManager): Promise<string> {
  const rows = await manager.query<{ hash: Buffer }[]>(
    `SELECT e.hash AS hash FROM audit_entries e ORDER BY e.at DESC, e.lane, e.seq DESC LIMIT 1`,
  );
  return rows[0]?.hash.toString('hex') ?? '';
}
