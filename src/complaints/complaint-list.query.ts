import type { EntityManager } from 'typeorm';
import type { ListOrder } from './complaint-order.ts';
import { rowConditions } from './complaint-row-filter.ts';
import { type ComplaintSelection, countableConditions } from './complaint-selection.ts';
import { isContested } from './exclusions/contested.ts';
import { Parameters } from './parameters.ts';
import { dayColumn } from './domain/date-basis.ts';

/** A place in a list: the order's columns as text, and on which side of it the page lies. */
export interface ListPosition {
  readonly key: readonly string[];
  readonly side: 'after' | 'before';
}

export interface ListedComplaint {
  readonly sourceId: number;
  readonly source: string;
  readonly number: string;
  readonly unitCode: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly layer: string;
  /** ISO 8601 to the microsecond, so that a position is exact. */
  readonly receivedAt: string;
  readonly receivedDay: string;
  readonly acceptedAt: Date | null;
  readonly acceptedDay: string | null;
  readonly transferredAt: Date | null;
  readonly transferredDay: string | null;
  readonly firstReplyAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedDay: string | null;
  readonly type: string;
  readonly typeText: string | null;
  readonly channel: string | null;
  readonly status: string | null;
  readonly department: string | null;
  readonly customer: string | null;
  readonly customerTier: string | null;
  readonly customerKey: string | null;
  readonly text: string | null;
  readonly reply: string | null;
  readonly purpose: string | null;
  /** Whether a decided dispute leaves it out of net figures. */
  readonly excluded: boolean;
  /** Whether a dispute about it is open. */
  readonly contested: boolean;
  readonly dueAt: Date | null;
  readonly dueDay: string | null;
  readonly amount: string | null;
  /** As it was written. */
  readonly level: string | null;
  /** The keys it is counted under. */
  readonly levelKey: string | null;
  readonly channelKey: string | null;
  /** The row's place in the order of the list. */
  readonly key: readonly string[];
}

/**
 * Complaints of a selection from one side of a position, in the list's order: a row comparison on the order's columns,
 * so that a deep page costs as much as the first where an index holds the order. The page is chosen before anything is
 * read beside it: where no index holds the order, only keys are sorted.
 */
export async function complaintList(
  manager: EntityManager,
  selection: ComplaintSelection,
  { order, from, limit }: { order: ListOrder; from: ListPosition | null; limit: number },
): Promise<ListedComplaint[]> {
  const parameters = new Parameters();
  const backwards = from?.side === 'before';
  const direction = order.descending === backwards ? 'ASC' : 'DESC';
  const sorting = order.columns.map(({ sql }) => `${sql} ${direction}`).join(', ');
  const conditions = [
    ...countableConditions(selection, 'c', `c.${dayColumn(selection.basis)}`, parameters),
    ...nearInstants(selection, parameters),
    ...rowConditions(selection.rows, parameters),
    ...(from === null ? [] : [beyond(order, from, parameters)]),
  ];
  const rows: ListedComplaint[] = await manager.query(
    `SELECT c.source_id AS "sourceId", s.code AS source, c.number AS number,
            u.code AS "unitCode", u.name_zh AS "unitZh", u.name_en AS "unitEn", c.layer AS layer,
            to_char(c.received_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "receivedAt",
            c.accepted_at AS "acceptedAt", c.closed_at AS "closedAt", c.due_at AS "dueAt",
            c.received_day::text AS "receivedDay", c.accepted_day::text AS "acceptedDay",
            c.transferred_at AS "transferredAt", c.transferred_day::text AS "transferredDay",
            c.first_reply_at AS "firstReplyAt", c.due_day::text AS "dueDay", c.closed_day::text AS "closedDay",
            c.level AS "levelKey", c.channel AS "channelKey",
            c.type AS type, c.type_text AS "typeText", coalesce(c.channel_text, c.channel) AS channel,
            coalesce(c.level_text, c.level) AS level, c.status AS status, c.department AS department,
            c.customer AS customer, c.customer_tier AS "customerTier", e.customer_key AS "customerKey",
            c.amount::text AS amount, c.text AS text, c.reply AS reply, c.purpose AS purpose,
            c.excluded IS TRUE AS excluded, ${isContested('c')} AS contested,
            ARRAY[${order.columns.map(({ sql }) => `(${sql})::text`).join(', ')}] AS key
     FROM (SELECT c.source_id, c.number
           FROM complaints c
           WHERE ${conditions.join('\n             AND ')}
           ORDER BY ${sorting}
           LIMIT ${parameters.add(limit, 'integer')}) page
     JOIN complaints c ON c.source_id = page.source_id AND c.number = page.number
     JOIN complaint_sources s ON s.id = c.source_id
     JOIN units u ON u.id = c.unit_id
     LEFT JOIN complaint_search_entries e ON e.source_id = c.source_id AND e.number = c.number
     ORDER BY ${sorting}`,
    parameters.values,
  );
  return rows;
}

/** A received day is at most two days from its instant, whichever zones are involved: lets the index of instants serve. */
export function nearInstants({ basis, from, until }: ComplaintSelection, parameters: Parameters): string[] {
  if (basis !== 'received') return [];
  return [
    ...(from === null ? [] : [`c.received_at >= ${midnight(parameters.add(from, 'date'), '- 2')}`]),
    ...(until === null ? [] : [`c.received_at < ${midnight(parameters.add(until, 'date'), '+ 2')}`]),
  ];
}

function midnight(day: string, days: '- 2' | '+ 2'): string {
  return `((${day} ${days})::timestamp AT TIME ZONE 'UTC')`;
}

function beyond({ columns, descending }: ListOrder, { key, side }: ListPosition, parameters: Parameters): string {
  const place = columns.map(({ type }, i) => parameters.add(key[i] ?? null, type));
  const comparison = descending === (side === 'after') ? '<' : '>';
  return `(${columns.map(({ sql }) => sql).join(', ')}) ${comparison} (${place.join(', ')})`;
}
