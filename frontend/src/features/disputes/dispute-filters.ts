import type { DisputeGround, DisputeState } from '../../api/dispute-models.ts';

export const disputeStates: readonly DisputeState[] = ['open', 'upheld', 'refused', 'withdrawn'];
export const disputeGrounds: readonly DisputeGround[] = ['wrong-unit', 'duplicate', 'malicious', 'out-of-scope'];

/** What the desk is asked for. */
export interface DisputeFilters {
  readonly state?: DisputeState;
  readonly ground?: DisputeGround;
  readonly unit?: string;
  readonly mine?: 'filed';
  readonly overdue?: 'true';
  readonly sort: 'due' | 'newest';
}

/** The filters in the address; what it does not know counts as nothing. Whom it counts against is `against`, for `unit` is the place. */
export function filtersIn(search: URLSearchParams): DisputeFilters {
  const state = disputeStates.find((each) => each === search.get('state'));
  const ground = disputeGrounds.find((each) => each === search.get('ground'));
  const unit = search.get('against')?.trim() || undefined;
  return {
    ...(state === undefined ? {} : { state }),
    ...(ground === undefined ? {} : { ground }),
    ...(unit === undefined ? {} : { unit }),
    ...(search.get('mine') === 'filed' ? { mine: 'filed' as const } : {}),
    ...(search.get('overdue') === 'true' ? { overdue: 'true' as const } : {}),
    sort: search.get('sort') === 'due' ? 'due' : 'newest',
  };
}

/** Whether anything but the order is asked for. */
export function isFiltered(filters: DisputeFilters): boolean {
  return Object.keys(filters).some((name) => name !== 'sort');
}
