import type { EntityManager } from 'typeorm';
import { applyCounts } from './counts/apply-counts.ts';
import { countableComplaint } from './counts/count-cells.ts';
import { DATE_BASES } from './domain/date-basis.ts';
import type { ComplaintKey, StoredComplaint } from './write-complaint.ts';

const AS_IT_IS = `
  SELECT ${countableComplaint('c', 1)} FROM complaints c WHERE c.source_id = $1 AND c.number = $2`;

/** Counts a complaint that has just been written for the first time. */
export function countNew(manager: EntityManager, { sourceId, number }: ComplaintKey): Promise<void> {
  return applyCounts(manager, AS_IT_IS, [sourceId, number], DATE_BASES);
}

/** Counts a complaint as it is now instead of as it was. */
export function countChange(
  manager: EntityManager,
  { sourceId, number }: ComplaintKey,
  former: StoredComplaint,
): Promise<void> {
  const asItWas = `SELECT ${countableComplaint('f', -1)} FROM jsonb_populate_record(NULL::complaints, $3::jsonb) f`;
  return applyCounts(manager, `${AS_IT_IS} UNION ALL ${asItWas}`, [sourceId, number, former.state], DATE_BASES);
}
