import { dayColumn, type DateBasis } from '../domain/date-basis.ts';

/**
 * What is counted, as rows of `COUNTABLE_COLUMNS`. Every count table is a sum over such a relation: over all complaints
 * and daily totals for a recount, over what a change took away (−1) and added (+1) for a delta.
 */
export const COUNTABLE_COLUMNS = [
  'weight', // bigint
  'unit_id',
  'layer',
  'type',
  'channel',
  'level',
  'cause',
  'received_day',
  'accepted_day',
  'transferred_day',
  'due_day',
  'closed_day',
  'surveyed_day',
  'escalated_day',
] as const;

/** The countable columns of a complaint row under an alias, each row weighing so much. */
export function countableComplaint(alias: string, weight: 1 | -1): string {
  const [, ...columns] = COUNTABLE_COLUMNS;
  return `${weight}::bigint AS weight, ${columns.map((column) => `${alias}.${column}`).join(', ')}`;
}

/** The countable columns of a daily total under an alias: it stands on the one day of its own basis. */
export function countableTotal(alias: string, weight: string): string {
  const on = (basis: DateBasis) => `CASE ${alias}.basis WHEN '${basis}' THEN ${alias}.day END AS ${dayColumn(basis)}`;
  const days = (['received', 'accepted', 'transferred', 'due', 'closed', 'surveyed', 'escalated'] as const).map(on);
  return `(${weight})::bigint AS weight, ${alias}.unit_id, ${alias}.layer, ${alias}.type,
    NULL::text AS channel, NULL::text AS level, NULL::text AS cause, ${days.join(', ')}`;
}

/** Everything that is counted, from scratch. */
export const EVERYTHING = `
  SELECT ${countableComplaint('c', 1)} FROM complaints c
  UNION ALL
  SELECT ${countableTotal('t', 't.count')} FROM daily_totals t`;

/**
 * The relation summed to cells: unit, basis, layer, day, type, channel, level, cause → count. One pass over the rows;
 * each count table is then a sum over the far fewer cells.
 */
export function cellsOf(relation: string, bases: readonly DateBasis[]): string {
  const days = bases.map((basis) => `('${basis}', r.${dayColumn(basis)})`).join(', ');
  return `
    SELECT r.unit_id, b.basis, r.layer, b.day, r.type, r.channel, r.level, r.cause, sum(r.weight)::bigint AS count
    FROM (${relation}) AS r
    CROSS JOIN LATERAL (VALUES ${days}) AS b (basis, day)
    WHERE b.day IS NOT NULL
    GROUP BY r.unit_id, b.basis, r.layer, b.day, r.type, r.channel, r.level, r.cause
    HAVING sum(r.weight) <> 0`;
}
