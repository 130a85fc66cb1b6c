import { type CellBasis, type DateBasis, dayColumn, isDateBasis } from '../domain/date-basis.ts';

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

/** The dimensions cells are kept by: the two every screen needs, and the whole row for indicators that ask for more. */
export type CellDimension = 'type' | 'channel' | 'whole';

const DAILY = ['unit_id', 'basis', 'layer', 'day'];
const WHOLE = ['type', 'channel', 'level', 'cause'];
const COLUMNS: Readonly<Record<CellDimension, readonly string[]>> = {
  type: ['type'],
  channel: ['channel'],
  whole: WHOLE,
};

/**
 * The relation summed to cells: unit, basis, layer, day and the columns of a dimension → count, one dimension after
 * the other but in one pass over the rows. Each count table is then a sum over the far fewer cells of a dimension.
 */
export function cellsOf(relation: string, bases: readonly CellBasis[], dimensions: readonly CellDimension[]): string {
  const days = bases.map((basis) => `('${basis}', ${dayOf(basis)})`).join(', ');
  const grouped = new Set(dimensions.flatMap((dimension) => COLUMNS[dimension]));
  const sets = dimensions.map((dimension) => `(${[...DAILY, ...COLUMNS[dimension]].join(', ')})`);
  return `
    SELECT ${[...DAILY, ...WHOLE.map((column) => (grouped.has(column) ? column : `NULL::text AS ${column}`))].join(', ')},
           sum(weight)::bigint AS count, ${dimensionOf(grouped)} AS dimension
    FROM (SELECT r.weight, r.unit_id, b.basis, r.layer, b.day, r.type, coalesce(r.channel, '') AS channel, r.level, r.cause
          FROM (${relation}) AS r
          CROSS JOIN LATERAL (VALUES ${days}) AS b (basis, day)
          WHERE b.day IS NOT NULL) AS counted
    GROUP BY GROUPING SETS (${sets.join(', ')})
    HAVING sum(weight) <> 0`;
}

/** The day of a row by a basis; for the lack of a date the day received, where the date lacks. */
function dayOf(basis: CellBasis): string {
  if (isDateBasis(basis)) return `r.${dayColumn(basis)}`;
  return `CASE WHEN r.${basis.replace('no-', '')}_day IS NULL THEN r.received_day END`;
}

function dimensionOf(grouped: ReadonlySet<string>): string {
  const whole = grouped.has('level') ? `WHEN grouping(level) = 0 THEN 'whole'` : '';
  return `CASE ${whole} WHEN grouping(type) = 0 THEN 'type' ELSE 'channel' END`;
}
