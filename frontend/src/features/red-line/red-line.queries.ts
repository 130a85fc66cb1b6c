import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import { knownQuery, type Place, placeQuery } from '../../place/use-place.ts';

/** Which line is shown: an indicator and one of its limits, or the indicator alone. */
export interface Line {
  indicator: string;
  limit: string | null;
}

/** A line with a limit: it has an allowance to be used up. */
export interface LimitedLine extends Line {
  limit: string;
}

function lineQuery({ indicator, limit }: Line, place: Place) {
  const line = { ...placeQuery(place), indicator };
  return limit === null ? line : { ...line, limit };
}

export function readingQuery(line: Line, place: Place) {
  const query = { ...lineQuery(line, place), ...knownQuery(place) };
  return queryOptions({
    queryKey: ['readings', query],
    queryFn: async () => (await dataOf(client.GET('/api/readings', { params: { query } }))).items[0] ?? null,
  });
}

export function childrenQuery(line: Line, place: Place) {
  const query = { ...lineQuery(line, place), ...knownQuery(place) };
  return queryOptions({
    queryKey: ['readings', 'children', query],
    queryFn: () => dataOf(client.GET('/api/readings/children', { params: { query } })),
  });
}

/** So many periods up to and including that of the place. */
export function trendQuery(line: Line, place: Place, periods: number) {
  const query = { ...lineQuery(line, place), periods };
  return queryOptions({
    queryKey: ['trend', query],
    queryFn: () => dataOf(client.GET('/api/analysis/trend', { params: { query } })),
  });
}

export function burnDownQuery({ indicator, limit }: LimitedLine, place: Place) {
  const query = { ...placeQuery(place), indicator, limit };
  return queryOptions({
    queryKey: ['burn-down', query],
    queryFn: () => dataOf(client.GET('/api/readings/burn-down', { params: { query } })),
  });
}

/** What happened to a unit within days. */
export function eventsQuery(unit: string, from: string, to: string) {
  const query = { unit, from, to };
  return queryOptions({
    queryKey: ['events', query],
    queryFn: async () => (await dataOf(client.GET('/api/events', { params: { query } }))).items,
  });
}

/** Types by count, over exactly the rows the indicator counts. */
export function typesQuery({ indicator }: Line, place: Place) {
  const query = { ...placeQuery(place), indicator, dimension: 'type' as const };
  return queryOptions({
    queryKey: ['pareto', query],
    queryFn: () => dataOf(client.GET('/api/analysis/pareto', { params: { query } })),
  });
}

/** Why more or fewer than in the same days a year before. */
export function waterfallQuery({ indicator }: Line, place: Place) {
  const query = { ...placeQuery(place), indicator };
  return queryOptions({
    queryKey: ['waterfall', query],
    queryFn: () => dataOf(client.GET('/api/analysis/waterfall', { params: { query } })),
  });
}

/** The contacts and tickets about what the line counts, and the contacts by day. */
export function icebergQuery({ indicator }: Line, place: Place) {
  const query = { ...placeQuery(place), indicator };
  return queryOptions({
    queryKey: ['iceberg', query],
    queryFn: () => dataOf(client.GET('/api/analysis/iceberg', { params: { query } })),
  });
}

/** What the complaints of the units below are about. */
export function unitCausesQuery({ indicator }: Line, place: Place) {
  const query = { ...placeQuery(place), indicator };
  return queryOptions({
    queryKey: ['unit-causes', query],
    queryFn: async () => (await dataOf(client.GET('/api/analysis/unit-causes', { params: { query } }))).items,
  });
}

/** How right the forecasts of this line were. */
export function lineHealthQuery({ indicator, limit }: LimitedLine, unit: string) {
  const query = { unit, indicator, limit };
  return queryOptions({
    queryKey: ['line-health', query],
    queryFn: () => dataOf(client.GET('/api/line-health', { params: { query } })),
  });
}
