import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import { quarterOf } from '../../place/period.ts';
import { knownQuery, type Place } from '../../place/use-place.ts';

/** The first screen in one call. The board always shows a quarter: that of the period chosen. */
export function boardQuery(place: Place, today: string) {
  const query = knownQuery({ ...place, period: quarterOf(place.period, today) });
  return queryOptions({
    queryKey: ['board', query],
    queryFn: () => dataOf(client.GET('/api/board', { params: { query } })),
  });
}
