export const auditStates = ['open', 'closed', 'withdrawn'] as const;
export const itemShows = ['waiting', 'checked', 'late', 'flawed', 'unsubstantiated', 'differs'] as const;

export interface AuditFilters {
  readonly state?: (typeof auditStates)[number];
  readonly mine: boolean;
}

export interface ItemFilters {
  readonly show?: (typeof itemShows)[number];
  /** Of this unit or one below it; `unit` is the place. */
  readonly of?: string;
}

/** The filters of the list in the address; what it does not know counts as nothing. */
export function auditFiltersIn(search: URLSearchParams): AuditFilters {
  const state = auditStates.find((each) => each === search.get('state'));
  return { ...(state === undefined ? {} : { state }), mine: search.get('mine') === 'true' };
}

/** The filters of an audit's complaints in the address. */
export function itemFiltersIn(search: URLSearchParams): ItemFilters {
  const show = itemShows.find((each) => each === search.get('show'));
  const of = search.get('of')?.trim() || undefined;
  return { ...(show === undefined ? {} : { show }), ...(of === undefined ? {} : { of }) };
}
