import type { EntityManager } from 'typeorm';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface FollowedCustomer {
  readonly layer: Layer;
  /** The day of the last complaint of the layer above by the same customer about a matter of these types. */
  readonly from: Day;
  /** The day it counts on, or later: when the regulator handed it over. */
  readonly to: Day;
}

/** So many of a layer tell its lags well enough; without a bound a large company's year would be read. */
const ENOUGH = 500;

/**
 * Customers who went on: the latest tickets and appeals of these types within a year before a day, each with the last
 * complaint of the layer above that the same customer had made within forty days. Who cannot be followed is left out.
 */
export function followedCustomers(
  manager: EntityManager,
  types: readonly string[],
  before: Day,
): Promise<FollowedCustomer[]> {
  return manager.query<FollowedCustomer[]>(
    `SELECT c.layer AS layer, above.day::text AS "from", c.known_day::text AS "to"
     FROM unnest(ARRAY['ticket', 'appeal']) AS l (layer)
     CROSS JOIN LATERAL (
       SELECT r.layer, r.received_day, e.customer_key,
              greatest(coalesce(r.accepted_day, r.received_day), r.transferred_day) AS known_day
       FROM complaints r
       JOIN complaint_search_entries e ON e.source_id = r.source_id AND e.number = r.number AND e.customer_key IS NOT NULL
       WHERE r.layer = l.layer AND r.type = ANY ($1::text[])
         AND r.received_at >= $2::date - interval '366 days' AND r.received_at < $2::date - interval '1 day'
       ORDER BY r.received_at DESC, r.source_id, r.number LIMIT $3) AS c
     CROSS JOIN LATERAL (
       SELECT p.received_day AS day
       FROM complaint_search_entries k JOIN complaints p ON p.source_id = k.source_id AND p.number = k.number
       WHERE k.customer_key = c.customer_key AND p.type = ANY ($1::text[])
         AND p.layer = CASE c.layer WHEN 'appeal' THEN 'ticket' ELSE 'contact' END
         AND p.received_day <= c.received_day AND p.received_day >= c.received_day - 40
       ORDER BY p.received_day DESC LIMIT 1) AS above`,
    [types, before, ENOUGH],
  );
}
