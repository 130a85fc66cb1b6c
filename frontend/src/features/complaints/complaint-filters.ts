import type { paths } from '../../api/schema.ts';

/** Filters of the list beside unit and period; each is a parameter of the address and of the request. */
export const filterNames = ['layer', 'type', 'channel', 'status', 'dateBasis', 'indicator', 'search'] as const;

export type FilterName = (typeof filterNames)[number];
export type ComplaintFilters = Pick<NonNullable<paths['/api/complaints']['get']['parameters']['query']>, FilterName>;

/** Filters with a fixed choice of values. */
const choices: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  layer: ['contact', 'ticket', 'appeal'],
  dateBasis: ['received', 'accepted', 'transferred', 'due', 'closed', 'surveyed', 'escalated'],
};

/** The filters an address names; a value that does not exist is no filter. */
export function filtersIn(search: URLSearchParams): ComplaintFilters {
  const named = filterNames.map((name) => [name, search.get(name) ?? ''] as const);
  return Object.fromEntries(named.filter(([name, value]) => value !== '' && choices[name]?.includes(value) !== false));
}

/** Every filter taken out of the address. */
export const noFilters: Readonly<Record<FilterName, null>> = {
  layer: null,
  type: null,
  channel: null,
  status: null,
  dateBasis: null,
  indicator: null,
  search: null,
};
