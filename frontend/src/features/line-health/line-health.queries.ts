import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import { type Place, placeQuery } from '../../place/use-place.ts';

/** The lines of a unit that a count can pass, in their order on the board. */
export function linesQuery(place: Place) {
  const query = placeQuery(place);
  return queryOptions({
    queryKey: ['readings', query],
    queryFn: async () => (await dataOf(client.GET('/api/readings', { params: { query } }))).items,
    select: (readings) => readings.filter(({ allowance }) => allowance !== null),
  });
}

export function lineHealthQuery(unit: string, indicator: string, limit: string) {
  const query = { unit, indicator, limit };
  return queryOptions({
    queryKey: ['line-health', query],
    queryFn: () => dataOf(client.GET('/api/line-health', { params: { query } })),
  });
}
