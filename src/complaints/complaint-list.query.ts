import type { EntityManager } from 'typeorm';
import { type ComplaintSelection, countableConditions, likePattern, Parameters } from './complaint-selection.ts';
import { dayColumn } from './domain/date-basis.ts';

/** The last row of the page before: its day by the list's basis, instant, source and number. */
export type ListPosition = readonly [day: string, receivedAt: string, sourceId: string, number: string];

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
  readonly acceptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly day: string;
  readonly type: string;
  readonly typeText: string | null;
  readonly channel: string | null;
  readonly status: string | null;
  readonly customer: string | null;
  readonly text: string | null;
}

/**
 * Complaints of a selection from after a position, by received instant (by the day of the basis first, when it is
 * another), then source and number: an order an index holds, so that a deep page costs as much as the first.
 */
export function complaintList(
  manager: EntityManager,
  selection: ComplaintSelection,
  { sort, after, limit }: { sort: 'newest' | 'oldest'; after: ListPosition | null; limit: number },
): Promise<ListedComplaint[]> {
  const parameters = new Parameters();
  const day = `c.${dayColumn(selection.basis)}`;
  const conditions = [
    ...countableConditions(selection, 'c', day, parameters),
    ...rowConditions(selection, parameters),
    ...(after === null ? [] : [beyond(selection, day, sort, after, parameters)]),
  ];
  const direction = sort === 'newest' ? 'DESC' : 'ASC';
  const order = orderKey(selection, day).map((column) => `${column} ${direction}`);
  return manager.query(
    `SELECT c.source_id AS "sourceId", s.code AS source, c.number AS number,
            u.code AS "unitCode", u.name_zh AS "unitZh", u.name_en AS "unitEn", c.layer AS layer,
            to_char(c.received_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "receivedAt",
            c.accepted_at AS "acceptedAt", c.closed_at AS "closedAt", ${day}::text AS day,
            c.type AS type, c.type_text AS "typeText", coalesce(c.channel_text, c.channel) AS channel, c.status AS status,
            c.customer AS customer, c.text AS text
     FROM complaints c
     JOIN complaint_sources s ON s.id = c.source_id
     JOIN units u ON u.id = c.unit_id
     WHERE ${conditions.join('\n       AND ')}
     ORDER BY ${order.join(', ')}
     LIMIT ${parameters.add(limit, 'integer')}`,
    parameters.values,
  );
}

function orderKey({ basis }: ComplaintSelection, day: string): string[] {
  const key = ['c.received_at', 'c.source_id', 'c.number'];
  return basis === 'received' ? key : [day, ...key];
}

function rowConditions({ basis, from, until, status, search }: ComplaintSelection, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (basis === 'received') {
    // a received day is at most two days from its instant, whichever zones are involved: lets the index of instants serve
    if (from !== null) conditions.push(`c.received_at >= ${midnight(parameters.add(from, 'date'), '- 2')}`);
    if (until !== null) conditions.push(`c.received_at < ${midnight(parameters.add(until, 'date'), '+ 2')}`);
  }
  if (status !== null) conditions.push(`coalesce(c.status, '') = ${parameters.add(status, 'text')}`);
  if (search !== null) {
    const pattern = parameters.add(likePattern(search), 'text');
    conditions.push(`(c.text ILIKE ${pattern} OR c.number ILIKE ${pattern})`);
  }
  return conditions;
}

function midnight(day: string, days: '- 2' | '+ 2'): string {
  return `((${day} ${days})::timestamp AT TIME ZONE 'UTC')`;
}

function beyond(
  selection: ComplaintSelection,
  day: string,
  sort: 'newest' | 'oldest',
  [afterDay, receivedAt, sourceId, number]: ListPosition,
  parameters: Parameters,
): string {
  const key = [
    parameters.add(receivedAt, 'timestamptz'),
    parameters.add(sourceId, 'smallint'),
    parameters.add(number, 'text'),
  ];
  const place = selection.basis === 'received' ? key : [parameters.add(afterDay, 'date'), ...key];
  return `(${orderKey(selection, day).join(', ')}) ${sort === 'newest' ? '<' : '>'} (${place.join(', ')})`;
}
