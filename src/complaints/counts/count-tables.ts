import { ASKED_COLUMNS, type AskedColumn, type Whole } from './count-cells.ts';
import { type CountableSelection, SELECTED_COLUMNS, selectionCondition } from './countable-filter.ts';

/** A table of daily counts: its key, and its rows as a sum over the relation `cells`. */
export interface CountTable {
  readonly name: string;
  readonly key: readonly string[];
  /** Types of the key's columns, to read keys back from JSON. */
  readonly keyTypes: readonly string[];
  readonly rows: string;
}

const DAILY = ['unit_id', 'basis', 'layer', 'day'] as const;
const DAILY_TYPES = ['bigint', 'text', 'text', 'date'] as const;

/** Cells of a date, not of the lack of one. */
const DATED = `basis NOT LIKE 'no-%'`;

/** That a row under an alias is what a row `s` of `sides` counts, but for its marks. */
export function sideCondition(row: string): string {
  return selectionCondition(row, {
    layers: 's.layers',
    types: 's.types',
    below: 's.below',
    channels: 's.channels',
    levels: 's.levels',
    causes: 's.causes',
    rights: 's.rights',
    departments: 's.departments',
  });
}

const BY_INDICATOR = `${sideCondition('c')}
  AND (s.dimension <> 'whole' OR c.marks @> s.marks)`;

/** Several narrow tables rather than one cube, so that reads stay O(days × groups shown) at any number of complaints. */
export const COUNT_TABLES: readonly CountTable[] = [
  {
    name: 'daily_counts',
    key: DAILY,
    keyTypes: DAILY_TYPES,
    rows: `
      SELECT unit_id, basis, layer, day, sum(count)::bigint AS count FROM cells WHERE dimension = 'type' AND ${DATED}
      GROUP BY unit_id, basis, layer, day HAVING sum(count) <> 0`,
  },
  {
    name: 'daily_type_counts',
    key: [...DAILY, 'type'],
    keyTypes: [...DAILY_TYPES, 'text'],
    rows: `SELECT unit_id, basis, layer, day, type, count FROM cells WHERE dimension = 'type' AND ${DATED}`,
  },
  {
    name: 'daily_channel_counts',
    key: [...DAILY, 'channel'],
    keyTypes: [...DAILY_TYPES, 'text'],
    rows: `SELECT unit_id, basis, layer, day, channel, count FROM cells WHERE dimension = 'channel' AND ${DATED}`,
  },
  monthly('type'),
  monthly('channel'),
];

/** The same by whole month, so that a year by kind is twelve rows a kind and unit. */
function monthly(kind: 'type' | 'channel'): CountTable {
  const month = `date_trunc('month', day)::date`;
  return {
    name: `monthly_${kind}_counts`,
    key: ['unit_id', 'basis', 'layer', 'month', kind],
    keyTypes: [...DAILY_TYPES, 'text'],
    rows: `
      SELECT unit_id, basis, layer, ${month} AS month, ${kind}, sum(count)::bigint AS count
      FROM cells WHERE dimension = '${kind}' AND ${DATED}
      GROUP BY unit_id, basis, layer, ${month}, ${kind} HAVING sum(count) <> 0`,
  };
}

/** The relation `counted`: what each indicator version counts per day, summed from the relations `cells` and `sides`. */
export const COUNTED = `
  SELECT c.unit_id, s.version AS indicator_version_id, s.side, c.day, sum(c.count)::bigint AS count
  FROM cells AS c
  JOIN sides AS s ON s.dimension = c.dimension AND s.basis = c.basis AND ${BY_INDICATOR}
  GROUP BY c.unit_id, s.version, s.side, c.day HAVING sum(c.count) <> 0`;

const BY_VERSION = ['unit_id', 'indicator_version_id', 'side'] as const;
const BY_VERSION_TYPES = ['bigint', 'bigint', 'text'] as const;

/** Counts of what each indicator version counts, by day and by whole month: thirteen quarters are few rows. */
export const INDICATOR_TABLES: readonly CountTable[] = [
  {
    name: 'daily_indicator_counts',
    key: [...BY_VERSION, 'day'],
    keyTypes: [...BY_VERSION_TYPES, 'date'],
    rows: `SELECT unit_id, indicator_version_id, side, day, count FROM counted`,
  },
  {
    name: 'monthly_indicator_counts',
    key: [...BY_VERSION, 'month'],
    keyTypes: [...BY_VERSION_TYPES, 'date'],
    rows: `
      SELECT unit_id, indicator_version_id, side, date_trunc('month', day)::date AS month, sum(count)::bigint AS count
      FROM counted GROUP BY unit_id, indicator_version_id, side, date_trunc('month', day)::date HAVING sum(count) <> 0`,
  },
];

/** The relation `sides` read from a JSON parameter: one row for each side of an indicator version that counts complaints. */
export function sidesFrom(parameter: string): string {
  return `SELECT * FROM jsonb_to_recordset(${parameter}::jsonb) AS s (
    version bigint, side text, dimension text, basis text, layers text[], types text[], below text[],
    channels text[], levels text[], causes text[], rights text[], departments text[], marks text[])`;
}

/** What the cells have to tell apart for the sides counted from them: no more than some side asks for. */
export function wholeFor(sides: readonly (CountableSelection & { readonly dimension: string })[]): Whole | null {
  const asking = sides.filter(({ dimension }) => dimension === 'whole');
  if (asking.length === 0) return null;
  const asked = new Set(
    SELECTED_COLUMNS.flatMap(([member, column]): AskedColumn[] =>
      asking.some((side) => side[member] !== null) ? [column] : [],
    ),
  );
  return {
    columns: ASKED_COLUMNS.filter((column) => asked.has(column)),
    marks: [...new Set(asking.flatMap(({ marks }) => marks))].sort(),
  };
}
