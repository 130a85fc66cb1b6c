import type { paths } from '../../api/schema.ts';

type Query = NonNullable<paths['/api/complaints']['get']['parameters']['query']>;

/** Filters of the list beside unit and period; each is a parameter of the address and of the request. */
export const filterNames = [
  'q',
  'layer',
  'type',
  'channel',
  'level',
  'overdue',
  'lacks',
  'cause',
  'status',
  'department',
  'customerTier',
  'tag',
  'source',
  'import',
  'customer',
  'satisfied',
  'resolved',
  'disputed',
  'substantiated',
  'excluded',
  'contested',
  'dateBasis',
  'indicator',
  'confirmation',
] as const;

export type FilterName = (typeof filterNames)[number];
export type ComplaintFilters = Pick<Query, FilterName>;

const flags = ['true', 'false', 'unknown'];

/** Filters with a fixed choice of values. */
export const choices: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  layer: ['contact', 'ticket', 'appeal'],
  dateBasis: ['received', 'accepted', 'transferred', 'due', 'closed', 'surveyed', 'escalated'],
  overdue: ['true', 'soon'],
  lacks: ['result', 'analysis', 'rectification', 'assessment'],
  satisfied: flags,
  resolved: flags,
  disputed: flags,
  substantiated: flags,
  excluded: ['true', 'false'],
  contested: ['true'],
  confirmation: ['awaiting'],
};

export const sorts = [
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
export type Sort = (typeof sorts)[number];

/** What of the list the address names: its filters, its order and the place of the page. */
export interface ListAddress {
  filters: ComplaintFilters;
  sort: Sort;
  cursor: string | null;
}

/** Reads an address; a value that does not exist is no filter, an unknown order the usual one. */
export function listIn(search: URLSearchParams): ListAddress {
  const named = filterNames.map((name) => [name, search.get(name) ?? ''] as const);
  const filters = named.filter(([name, value]) => value !== '' && choices[name]?.includes(value) !== false);
  return {
    filters: Object.fromEntries(filters),
    sort: sorts.find((sort) => sort === search.get('sort')) ?? 'newest',
    cursor: search.get('cursor'),
  };
}

/** Changes filters in the address. */
export type ChangeFilters = (changes: Partial<Record<FilterName | 'sort', string | null>>) => void;

/** What to change in the address for these filters: another list begins with its first page. */
export function withFilters(
  changes: Partial<Record<FilterName | 'sort', string | null>>,
): Record<string, string | null> {
  return { ...changes, cursor: null };
}

/** Every filter taken out of the address. */
export const noFilters: Readonly<Record<FilterName, null>> = Object.fromEntries(
  filterNames.map((name) => [name, null]),
) as Record<FilterName, null>;
