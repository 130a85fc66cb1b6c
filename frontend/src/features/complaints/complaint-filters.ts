/** Filters of the list beside unit and period; each is a parameter of the address and of the request. */
export const filterNames = ['layer', 'type', 'channel', 'status', 'dateBasis', 'indicator', 'search'] as const;

export type FilterName = (typeof filterNames)[number];
export type ComplaintFilters = Partial<Record<FilterName, string>>;

/** The filters an address names. */
export function filtersIn(search: URLSearchParams): ComplaintFilters {
  const named = filterNames.map((name) => [name, search.get(name) ?? ''] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
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
