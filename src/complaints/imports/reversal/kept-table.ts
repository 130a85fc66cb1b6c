import { countableComplaint, countableTotal } from '../../counts/count-cells.ts';
import type { ImportKind } from '../domain/import-kind.ts';

/** A table that imports write, with what its rows were before: enough to take an import back. */
export interface KeptTable {
  readonly name: string;
  /** Former states: the key, `id` in order, `former` as JSON, and who replaced it. */
  readonly history: string;
  /** Columns of the key, as the history calls them. */
  readonly key: readonly string[];
  /** The same columns as the table itself calls them. */
  readonly ownKey: readonly string[];
  /** Columns that stay as they are when a former state comes back, besides the key. */
  readonly lasting: readonly string[];
  /** What is set besides when a former state comes back. */
  readonly besides: readonly string[];
  /** What of a row is counted, so many times; null where nothing is. */
  readonly countable: ((alias: string, weight: 1 | -1) => string) | null;
  /** The columns by which its rows are filed in the catalogue; none where nothing is filed. */
  readonly filed: readonly string[];
  /** How people name a row, as SQL over the key `e` and the join. */
  readonly label: string;
  readonly labelJoin: string;
}

const UNIT_OF_ROW = 'JOIN units u ON u.id = e.unit_id';

const COMPLAINTS: KeptTable = {
  name: 'complaints',
  history: 'complaint_history',
  key: ['source_id', 'number'],
  ownKey: ['source_id', 'number'],
  // whoever wrote it, it has been known since then
  lasting: ['first_known_at'],
  besides: [],
  countable: countableComplaint,
  filed: ['received_day', 'type', 'cause', 'channel', 'level', 'consumer_right'],
  label: `'source', s.code, 'number', e.number`,
  labelJoin: 'JOIN complaint_sources s ON s.id = e.source_id',
};

const TOTAL_KEY = ['unit_id', 'basis', 'layer', 'day', 'type_text'];

const TOTALS: KeptTable = {
  name: 'daily_totals',
  history: 'daily_totals_history',
  key: TOTAL_KEY,
  ownKey: TOTAL_KEY,
  lasting: [],
  besides: [],
  countable: (alias, weight) => countableTotal(alias, `${weight} * ${alias}.count`),
  filed: ['day', 'type'],
  label: `'unit', u.code, 'basis', e.basis, 'layer', e.layer, 'day', e.day, 'type', e.type_text`,
  labelJoin: UNIT_OF_ROW,
};

const BASE_KEY = ['unit_id', 'series', 'period_start'];

const BASE: KeptTable = {
  name: 'customer_base',
  history: 'customer_base_history',
  key: BASE_KEY,
  ownKey: BASE_KEY,
  lasting: [],
  besides: [],
  countable: null,
  filed: [],
  label: `'unit', u.code, 'series', e.series, 'from', e.period_start`,
  labelJoin: UNIT_OF_ROW,
};

/** A unit keeps its place in the tree; its version goes on, so that an edit begun before is known to be stale. */
const UNITS: KeptTable = {
  name: 'units',
  history: 'unit_history',
  key: ['unit_id'],
  ownKey: ['id'],
  lasting: ['code', 'parent_id', 'path', 'created_at', 'version'],
  besides: ['version = t.version + 1'],
  countable: null,
  filed: [],
  label: `'unit', u.code`,
  labelJoin: UNIT_OF_ROW,
};

/** Where each kind of import writes. */
export const KEPT_TABLES: Readonly<Record<ImportKind, KeptTable>> = {
  complaints: COMPLAINTS,
  'daily-totals': TOTALS,
  'customer-base': BASE,
  units: UNITS,
};

/** That a row `own` of the table is the one a row of the history, or of a relation keyed like it, is about. */
export function isRow({ key, ownKey }: KeptTable, own: string, other: string): string {
  return key.map((column, i) => `${own}.${ownKey[i]} = ${other}.${column}`).join(' AND ');
}

/** That two rows keyed like the history are about the same record. */
export function isSameKey({ key }: KeptTable, one: string, other: string): string {
  return key.map((column) => `${one}.${column} = ${other}.${column}`).join(' AND ');
}

/** The key's columns under an alias. */
export function keyOf({ key }: KeptTable, alias: string): string {
  return key.map((column) => `${alias}.${column}`).join(', ');
}
