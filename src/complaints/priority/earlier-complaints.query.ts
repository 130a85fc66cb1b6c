import type { EntityManager } from 'typeorm';
import { inSubtree } from '../../organization/scope.ts';
import type { CustomerScope } from '../customers/customer-complaints.query.ts';
import { REPEAT_DAYS } from '../customers/domain/customer-story.ts';

export interface EarlierComplaints {
  /** About the same type, within the days in which a later one is a repeat. */
  readonly sameType: number;
  /** Appeals about anything in the year before. */
  readonly appeals: number;
}

/** What a customer complained of within a scope before an instant. */
export async function earlierComplaints(
  manager: EntityManager,
  { key, unitPath, department }: CustomerScope,
  { type, before }: { readonly type: string; readonly before: string },
): Promise<EarlierComplaints> {
  const [row] = await manager.query<EarlierComplaints[]>(
    `SELECT count(*) FILTER (WHERE c.type = $4 AND c.received_at >= $5::timestamptz - $6 * interval '1 day')::int
              AS "sameType",
            count(*) FILTER (WHERE c.layer = 'appeal')::int AS appeals
     FROM complaint_search_entries e
     JOIN complaints c ON c.source_id = e.source_id AND c.number = e.number
     JOIN units u ON u.id = c.unit_id
     WHERE e.customer_key = $1 AND ${inSubtree('u', 2)} AND ($3::text IS NULL OR c.department = $3)
       AND c.received_at < $5::timestamptz AND c.received_at >= $5::timestamptz - interval '365 days'`,
    [key, unitPath, department, type, before, REPEAT_DAYS],
  );
  return row ?? { sameType: 0, appeals: 0 };
}
