import { queryOptions } from '@tanstack/react-query';
import { type Place, placeQuery } from '../place/use-place.ts';
import { client, dataOf } from './client.ts';

/** What decided disputes exclude from each indicator of the place and of the units right below it. */
export function exclusionsQuery(place: Place) {
  const query = placeQuery(place);
  return queryOptions({
    queryKey: ['exclusions', query],
    queryFn: async () => (await dataOf(client.GET('/api/exclusions', { params: { query } }))).items,
  });
}
