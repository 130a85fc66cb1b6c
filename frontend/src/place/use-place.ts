import { useSearchParams } from 'react-router';
import { useSession } from '../api/session.ts';
import { periodKind, quarterOf } from './period.ts';

/** Where and when a page looks. It lives in the address, so that every page can be shared as a link. */
export interface Place {
  unit: string;
  period: string;
  /** Last day taken into account when looking back; null for everything known. */
  asOf: string | null;
}

export interface PlaceInAddress {
  place: Place;
  /** Changes the place and keeps the page and its other filters. */
  move: (change: Partial<Place>) => void;
  /** Address of another page at this place, with changes and further parameters; null leaves one out. */
  linkTo: (path: string, parameters?: Readonly<Record<string, string | null>>) => string;
}

/** The place in the address; without one, the person's own unit and the current quarter. */
export function usePlace(): PlaceInAddress {
  const [search, setSearch] = useSearchParams();
  const { user, organization } = useSession();
  const place = placeIn(search, { unit: user.unit.code, period: quarterOf(organization.today, organization.today) });
  return {
    place,
    move: (change) => setSearch((before) => withParameters(before, { ...place, ...change })),
    linkTo: (path, parameters = {}) => addressOf(path, { ...place, ...parameters }),
  };
}

function placeIn(search: URLSearchParams, home: { unit: string; period: string }): Place {
  const period = search.get('period') ?? '';
  return {
    unit: search.get('unit') || home.unit,
    period: periodKind(period) === null ? home.period : period,
    asOf: search.get('asOf') || null,
  };
}

/** A path with the parameters that have a value. */
export function addressOf(path: string, parameters: Readonly<Record<string, string | null>>): string {
  const search = withParameters(new URLSearchParams(), parameters).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The parameters with the changes made; a null or empty value takes one out. */
export function withParameters(
  before: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}

/** The same where figures were kept each morning: a past day is then asked for as it was known. */
export function knownQuery(place: Place): ReturnType<typeof placeQuery> & { known?: 'then' } {
  return place.asOf === null ? placeQuery(place) : { ...placeQuery(place), known: 'then' };
}

/** The part of a place that requests carry. */
export function placeQuery(place: Place): { unit: string; period: string; asOf?: string } {
  const { unit, period, asOf } = place;
  return asOf === null ? { unit, period } : { unit, period, asOf };
}
