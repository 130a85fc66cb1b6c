import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { Place } from '../../place/use-place.ts';
import type { HolesView } from './holes-view.ts';

export function caseHolesQuery({ unit, period }: Place, { byWeek, weeks, layer }: HolesView) {
  const query = { unit, ...(byWeek ? { weeks } : { period }), ...(layer === null ? {} : { layer }) };
  return queryOptions({
    queryKey: ['case-holes', query],
    queryFn: () => dataOf(client.GET('/api/case-holes', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
