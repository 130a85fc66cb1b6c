import type { components } from '../../api/schema.ts';

export type RepetitionWarning = components['schemas']['RepetitionWarningDto'];
export type RepetitionKind = RepetitionWarning['kind'];

export const repetitionKinds: readonly RepetitionKind[] = ['contact', 'dispatch', 'return'];

/** What the list is asked for. */
export interface RepetitionFilters {
  readonly kind?: RepetitionKind;
  readonly state?: 'open' | 'closed';
  readonly unit?: string;
  readonly mine?: 'true';
  readonly sort: 'newest' | 'rung';
}

/** The filters in the address, open ones unless others are asked for; the unit is `of`, for `unit` is the place. */
export function filtersIn(search: URLSearchParams): RepetitionFilters {
  const kind = repetitionKinds.find((each) => each === search.get('kind'));
  const asked = search.get('state');
  const unit = search.get('of')?.trim() || undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(asked === 'all' ? {} : { state: asked === 'closed' ? ('closed' as const) : ('open' as const) }),
    ...(unit === undefined ? {} : { unit }),
    ...(search.get('mine') === 'true' ? { mine: 'true' as const } : {}),
    sort: search.get('sort') === 'rung' ? 'rung' : 'newest',
  };
}

/** Whether anything narrows the list but that it shows what is open. */
export function isFiltered({ kind, state, unit, mine }: RepetitionFilters): boolean {
  return kind !== undefined || state === 'closed' || unit !== undefined || mine !== undefined;
}
