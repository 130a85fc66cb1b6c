import type { EntityManager } from 'typeorm';
import { countChange } from '../count-complaint.ts';
import type { ComplaintKey, StoredComplaint } from '../write-complaint.ts';

/**
 * Excludes a held complaint, once: marks it and everything it ever was, so that a state that comes back later is excluded
 * as well, and moves its counts by exact differences.
 */
export async function excludeComplaint(
  manager: EntityManager,
  { sourceId, number }: ComplaintKey,
  former: StoredComplaint,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const key = [sourceId, number];
  const made = await manager.query<unknown[]>(
    `INSERT INTO complaint_exclusions (source_id, number, excluded_by, excluded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (source_id, number) DO NOTHING RETURNING 1 AS made`,
    [...key, by, at],
  );
  if (made.length === 0) return;
  await manager.query(`UPDATE complaints SET excluded = true WHERE source_id = $1 AND number = $2`, key);
  await manager.query(
    `UPDATE complaint_history SET former = former || '{"excluded": true}' WHERE source_id = $1 AND number = $2`,
    key,
  );
  await countChange(manager, { sourceId, number }, former);
}
