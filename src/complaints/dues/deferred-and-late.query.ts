import type { EntityManager } from 'typeorm';
import { Parameters } from '../parameters.ts';
import type { ComplaintKey } from '../write-complaint.ts';
import type { DueColumns } from './due-facts.ts';
import { isLateByRule, type PlainLateFilter } from './late-conditions.ts';

/** The columns of a row `c` that decide when it is due. */
export const DUE_COLUMNS = `c.layer AS layer, c.level AS level, c.channel AS channel,
       c.received_at AS "receivedAt", c.received_day::text AS "receivedDay",
       c.accepted_at AS "acceptedAt", c.accepted_day::text AS "acceptedDay",
       c.transferred_at AS "transferredAt", c.transferred_day::text AS "transferredDay",
       c.due_at AS "dueAt", c.due_day::text AS "dueDay", c.first_reply_at AS "firstReplyAt",
       c.closed_at AS "closedAt", c.closed_day::text AS "closedDay"`;

/**
 * Open complaints of which something was deferred and that would be late by now, or soon, had nothing been: deferring
 * only ever puts a date off, so no other deferred complaint can be late.
 */
export function deferredAndLate(
  manager: EntityManager,
  filter: PlainLateFilter,
): Promise<(ComplaintKey & DueColumns)[]> {
  const parameters = new Parameters();
  return manager.query(
    `SELECT c.source_id AS "sourceId", c.number AS number, ${DUE_COLUMNS}
     FROM complaints c
     WHERE c.closed_at IS NULL AND ${isLateByRule(filter.soon ?? filter.now, filter.zone, parameters)}
       AND (c.source_id, c.number) IN (
         SELECT x.source_id, x.number FROM complaint_extensions x WHERE x.withdrawn_at IS NULL
         UNION ALL
         SELECT p.source_id, p.number FROM complaint_pauses p WHERE p.withdrawn_at IS NULL)`,
    parameters.values,
  );
}
