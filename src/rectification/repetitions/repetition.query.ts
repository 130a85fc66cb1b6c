import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { RepetitionKind, RepetitionThresholds } from './domain/repetition.ts';

/** Something that came again at least as often as its threshold. */
export interface Repetition {
  readonly kind: RepetitionKind;
  readonly subject: string;
  readonly count: number;
  /** The first day that was counted. */
  readonly since: Day;
  readonly unitId: string;
  readonly department: string | null;
  /** Who was named to answer for it; of orders alone. */
  readonly person: string | null;
  readonly customerKey: string | null;
  readonly matter: string | null;
  /** The complaint, or the newest of them. */
  readonly sourceId: number | null;
  readonly number: string | null;
  readonly orderId: string | null;
  /** What a person calls it: the complaint's number, or the order's title. */
  readonly name: string;
}

/** The days whose complaints are looked through: after `after`, until `until`. */
export interface RepetitionDays {
  readonly after: Day;
  readonly until: Day;
}

/** The complaints received in those days that count. An instant may lie up to a day from its written day. */
const RECEIVED = `c.received_at >= $1::date - 1 AND c.received_day > $1::date AND c.received_day <= $2::date
  AND c.excluded IS NOT TRUE`;

/** All that comes too often now: what has ended is left alone. */
export async function repetitions(
  manager: EntityManager,
  { after, until }: RepetitionDays,
  thresholds: RepetitionThresholds,
): Promise<Repetition[]> {
  const contacts = await manager.query<Repetition[]>(CONTACTS, [after, until, thresholds.contact]);
  const dispatches = await manager.query<Repetition[]>(DISPATCHES, [after, until, thresholds.dispatch]);
  const returns = await manager.query<Repetition[]>(RETURNS, [thresholds.return]);
  return [...contacts, ...dispatches, ...returns];
}

/**
 * One customer about one matter (the same type), from the day it became a case: who only calls several times is served
 * at the desk, who calls again after a ticket or an appeal was not.
 */
const CONTACTS = `
  WITH contacts AS (
    SELECT e.customer_key AS customer, c.type AS matter, c.received_at, c.received_day, c.unit_id, c.department,
           c.source_id, c.number,
           min(c.received_at) FILTER (WHERE c.layer <> 'contact') OVER (PARTITION BY e.customer_key, c.type) AS case_since
    FROM complaints c JOIN complaint_search_entries e ON e.source_id = c.source_id AND e.number = c.number
    WHERE ${RECEIVED} AND e.customer_key IS NOT NULL AND c.type <> ''
  ), again AS (
    SELECT n.*, count(*) OVER matter_of AS times, min(n.received_day) OVER matter_of AS since,
           row_number() OVER (PARTITION BY n.customer, n.matter
             ORDER BY n.received_at DESC, n.source_id DESC, n.number DESC) AS place
    FROM contacts n WHERE n.received_at >= n.case_since
    WINDOW matter_of AS (PARTITION BY n.customer, n.matter)
  )
  SELECT 'contact' AS kind, n.customer || '/' || n.matter AS subject, n.times::integer AS count, n.since::text AS since,
         n.unit_id AS "unitId", n.department AS department, NULL AS person, n.customer AS "customerKey",
         n.matter AS matter, n.source_id AS "sourceId", n.number AS number, NULL AS "orderId", n.number AS name
  FROM again n WHERE n.place = 1 AND n.times >= $3 ORDER BY subject`;

const DISPATCHES = `
  SELECT 'dispatch' AS kind, s.code || '/' || c.number AS subject, c.dispatches AS count, c.received_day::text AS since,
         c.unit_id AS "unitId", c.department AS department, NULL AS person, NULL AS "customerKey", NULL AS matter,
         c.source_id AS "sourceId", c.number AS number, NULL AS "orderId", c.number AS name
  FROM complaints c JOIN complaint_sources s ON s.id = c.source_id
  WHERE ${RECEIVED} AND c.dispatches >= $3 ORDER BY subject`;

/** Of its present term: an order that was re-opened begins anew. */
const RETURNS = `
  SELECT 'return' AS kind, o.id::text AS subject, count(*)::integer AS count, o.runs_from::text AS since,
         o.lead_unit_id AS "unitId", o.lead_department AS department, o.lead_person AS person, NULL AS "customerKey",
         NULL AS matter, NULL AS "sourceId", NULL AS number, o.id AS "orderId", o.title AS name
  FROM supervision_orders o JOIN supervision_order_steps t ON t.order_id = o.id
  WHERE t.step = 'return' AND t.taken_on >= o.runs_from AND o.state NOT IN ('struck-off', 'kept-open', 'withdrawn')
  GROUP BY o.id HAVING count(*) >= $1 ORDER BY o.id`;
