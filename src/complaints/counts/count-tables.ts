import type { CellDimension } from './count-cells.ts';
import { selectionCondition } from './countable-filter.ts';

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

const BY_INDICATOR = selectionCondition('c', {
  layers: 's.layers',
  types: 's.types',
  below: 's.below',
  channels: 's.channels',
  levels: 's.levels',
  causes: 's.causes',
});

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
    channels text[], levels text[], causes text[])`;
}

/** The dimensions of the cells that tables and sides are summed from. */
export function dimensionsFor(sides: readonly { readonly dimension: CellDimension }[]): CellDimension[] {
  return sides.some((side) => side.dimension === 'whole') ? ['type', 'channel', 'whole'] : ['type', 'channel'];
}
