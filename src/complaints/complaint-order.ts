import { isDay } from '../shared/calendar-day.ts';
import { type DateBasis, dayColumn } from './domain/date-basis.ts';

/** What a list can be sorted by; a minus puts the largest or latest first. */
export const LIST_SORTS = [
  'newest',
  'oldest',
  'due',
  '-due',
  'closed',
  '-closed',
  'amount',
  '-amount',
  'reminders',
  '-reminders',
] as const;
export type ListSort = (typeof LIST_SORTS)[number];

type KeyType = 'timestamptz' | 'date' | 'numeric' | 'integer' | 'smallint' | 'text';

interface KeyColumn {
  readonly sql: string;
  readonly type: KeyType;
}

/** Columns `c.…` a list is ordered by, all in one direction and unique together, so that a page begins at a place. */
export interface ListOrder {
  readonly columns: readonly KeyColumn[];
  readonly descending: boolean;
}

/** By received instant last but for source and number: an order an index holds, a deep page costs as much as the first. */
const RECEIVED: readonly KeyColumn[] = [
  { sql: 'c.received_at', type: 'timestamptz' },
  { sql: 'c.source_id', type: 'smallint' },
  { sql: 'c.number', type: 'text' },
];

/** Rows without a value come last, whichever the direction. */
const SORTED: Readonly<Record<string, { column: string; type: KeyType; last: readonly [up: string, down: string] }>> = {
  due: { column: 'c.due_at', type: 'timestamptz', last: ['infinity', '-infinity'] },
  closed: { column: 'c.closed_at', type: 'timestamptz', last: ['infinity', '-infinity'] },
  amount: { column: 'c.amount', type: 'numeric', last: ['Infinity', '-Infinity'] },
  reminders: { column: 'c.reminders', type: 'integer', last: ['2147483647', '-1'] },
};

export function listOrder(sort: ListSort, basis: DateBasis): ListOrder {
  const sorted = SORTED[sort.replace(/^-/, '')];
  if (sorted !== undefined) {
    const descending = sort.startsWith('-');
    const last = sorted.last[descending ? 1 : 0];
    const sql = `coalesce(${sorted.column}, '${last}'::${sorted.type})`;
    return { columns: [{ sql, type: sorted.type }, ...RECEIVED], descending };
  }
  const day: KeyColumn = { sql: `c.${dayColumn(basis)}`, type: 'date' };
  return { columns: basis === 'received' ? RECEIVED : [day, ...RECEIVED], descending: sort === 'newest' };
}

const INSTANT = /^(\d{4,6}-\d{2}-\d{2}) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?\+00$/;

/** How a key looks as the database writes it as text; anything else is not from us. */
const LOOKS: Readonly<Record<KeyType, (text: string) => boolean>> = {
  timestamptz: (text) => /^-?infinity$/.test(text) || isDay(INSTANT.exec(text)?.[1] ?? ''),
  date: isDay,
  numeric: (text) => /^-?Infinity$/.test(text) || /^-?\d{1,40}(\.\d{1,40})?$/.test(text),
  integer: (text) => /^-?\d{1,9}$/.test(text) || text === '2147483647',
  smallint: (text) => /^\d{1,4}$/.test(text),
  text: (text) => !text.includes('\0'),
};

/** Whether these texts can be a place in the order. */
export function isPlaceIn({ columns }: ListOrder, key: readonly string[]): boolean {
  return key.length === columns.length && columns.every(({ type }, i) => LOOKS[type](key[i] ?? '\0'));
}
