import { type CellBasis, type DateBasis, dayColumn, isDateBasis } from '../domain/date-basis.ts';
import { type Mark, marksBorne } from './marks.ts';

/** The columns of a countable row that tell what a complaint is like, by their types. */
const DETAILS = {
  channel: 'text',
  level: 'text',
  cause: 'text',
  consumer_right: 'text',
  department: 'text',
  // null of a daily total only
  received_at: 'timestamptz',
  accepted_at: 'timestamptz',
  transferred_at: 'timestamptz',
  first_reply_at: 'timestamptz',
  due_at: 'timestamptz',
  closed_at: 'timestamptz',
  substantiated: 'boolean',
  resolved: 'boolean',
  satisfied: 'boolean',
  disputed: 'boolean',
  repeat_of: 'text',
  dispatches: 'integer',
  excluded: 'boolean',
} as const;

const DAYS = {
  received_day: 'date',
  accepted_day: 'date',
  transferred_day: 'date',
  due_day: 'date',
  closed_day: 'date',
  surveyed_day: 'date',
  escalated_day: 'date',
} as const;

/**
 * What is counted, as rows of a `weight` (bigint) and these columns by their types. Every count table is a sum over such a
 * relation: over all complaints and daily totals for a recount, over what a change took away (−1) and added (+1) for a
 * delta.
 */
export const COUNTABLE_TYPES: Readonly<Record<string, string>> = {
  unit_id: 'bigint',
  layer: 'text',
  type: 'text',
  ...DETAILS,
  ...DAYS,
};

/** The same columns by name, in order. */
export const COUNTABLE_COLUMNS: readonly string[] = Object.keys(COUNTABLE_TYPES);

/** The countable columns of a complaint row under an alias, each row weighing so much. */
export function countableComplaint(alias: string, weight: 1 | -1): string {
  return `${weight}::bigint AS weight, ${COUNTABLE_COLUMNS.map((column) => `${alias}.${column}`).join(', ')}`;
}

/** The countable columns of a daily total under an alias: it stands on the one day of its own basis. */
export function countableTotal(alias: string, weight: string): string {
  const on = (basis: DateBasis) => `CASE ${alias}.basis WHEN '${basis}' THEN ${alias}.day END AS ${dayColumn(basis)}`;
  const days = (['received', 'accepted', 'transferred', 'due', 'closed', 'surveyed', 'escalated'] as const).map(on);
  return `(${weight})::bigint AS weight, ${alias}.unit_id, ${alias}.layer, ${alias}.type, ${NO_DETAILS}, ${days.join(', ')}`;
}

/** What a daily total cannot tell of its complaints. */
const NO_DETAILS = nulls(DETAILS);

/** The same, of a relation that keeps the day of its basis apart. */
export const NOTHING_KNOWN = `${NO_DETAILS}, ${nulls(DAYS)}`;

function nulls(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([column, type]) => `NULL::${type} AS ${column}`)
    .join(', ');
}

/** Everything that is counted, from scratch. */
export const EVERYTHING = `
  SELECT ${countableComplaint('c', 1)} FROM complaints c
  UNION ALL
  SELECT ${countableTotal('t', 't.count')} FROM daily_totals t`;

/** The dimensions cells are kept by: the two every screen needs, and whatever more the indicators ask for. */
export type CellDimension = 'type' | 'channel' | 'whole';

/** What of a row some indicator asks for besides its type. */
export const ASKED_COLUMNS = ['channel', 'level', 'cause', 'consumer_right', 'department'] as const;
export type AskedColumn = (typeof ASKED_COLUMNS)[number];

/** What the cells of the dimension `whole` tell apart, beside the type; null when nobody asks for more than the type. */
export interface Whole {
  readonly columns: readonly AskedColumn[];
  readonly marks: readonly Mark[];
}

const DAILY = ['unit_id', 'basis', 'layer', 'day'];

/**
 * The relation summed to cells: unit, basis, layer, day and the columns of a dimension → count, one dimension after
 * the other but in one pass over the rows. Each count table is then a sum over the far fewer cells of a dimension.
 */
export function cellsOf(relation: string, bases: readonly CellBasis[], whole: Whole | null): string {
  const days = bases.map((basis) => `('${basis}', ${dayOf(basis)})`).join(', ');
  const sets = [['type'], ['channel'], ...(whole === null ? [] : [['type', ...whole.columns, 'marks']])];
  const grouped = new Set(sets.flat());
  const kept = ['type', ...ASKED_COLUMNS].map((name) => (grouped.has(name) ? name : `NULL::text AS ${name}`));
  return `
    SELECT ${[...DAILY, ...kept].join(', ')}, ${whole === null ? 'NULL::text[] AS marks' : 'marks'},
           sum(weight)::bigint AS count, ${dimensionOf(whole)} AS dimension
    FROM (SELECT r.weight, r.unit_id, b.basis, r.layer, b.day, r.type, coalesce(r.channel, '') AS channel, r.level, r.cause,
                 r.consumer_right, r.department, ${marksBorne('r', whole?.marks ?? [])} AS marks
          FROM (${relation}) AS r
          CROSS JOIN LATERAL (VALUES ${days}) AS b (basis, day)
          WHERE b.day IS NOT NULL) AS counted
    GROUP BY GROUPING SETS (${sets.map((set) => `(${[...DAILY, ...set].join(', ')})`).join(', ')})
    HAVING sum(weight) <> 0`;
}

/** The day of a row by a basis; for the lack of a date the day received, where the date lacks. */
function dayOf(basis: CellBasis): string {
  if (isDateBasis(basis)) return `r.${dayColumn(basis)}`;
  return `CASE WHEN r.${basis.replace('no-', '')}_day IS NULL THEN r.received_day END`;
}

function dimensionOf(whole: Whole | null): string {
  const ofWhole = whole === null ? '' : `WHEN grouping(marks) = 0 THEN 'whole'`;
  return `CASE ${ofWhole} WHEN grouping(type) = 0 THEN 'type' ELSE 'channel' END`;
}
