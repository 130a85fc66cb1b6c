import type { EntityManager } from 'typeorm';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface FollowedCustomer {
  readonly layer: Layer;
  /** The day of the last complaint of the layer above by the same customer about a matter of these types. */
  readonly from: Day;
  readonly to: Day;
}

/**
 * Customers who went on: tickets and appeals of these types within a year before a day, each with the last complaint of
 * the layer above that the same customer had made within forty days. Who cannot be followed is left out.
 */
export function followedCustomers(
  manager: EntityManager,
  types: readonly string[],
  before: Day,
): Promise<FollowedCustomer[]> {
  return manager.query<FollowedCustomer[]>(
    `SELECT c.layer AS layer, above.day::text AS "from", coalesce(c.accepted_day, c.received_day)::text AS "to"
     FROM complaints c
     JOIN complaint_search_entries e ON e.source_id = c.source_id AND e.number = c.number AND e.customer_key IS NOT NULL
     CROSS JOIN LATERAL (
       SELECT p.received_day AS day
       FROM complaint_search_entries k JOIN complaints p ON p.source_id = k.source_id AND p.number = k.number
       WHERE k.customer_key = e.customer_key AND p.type = ANY ($1::text[])
         AND p.layer = CASE c.layer WHEN 'appeal' THEN 'ticket' ELSE 'contact' END
         AND p.received_day <= c.received_day AND p.received_day >= c.received_day - 40
       ORDER BY p.received_day DESC LIMIT 1) AS above
     WHERE c.layer IN ('ticket', 'appeal') AND c.type = ANY ($1::text[])
       AND c.received_at >= $2::date - interval '366 days' AND c.received_at < $2::date - interval '1 day'`,
    [types, before],
  );
}
