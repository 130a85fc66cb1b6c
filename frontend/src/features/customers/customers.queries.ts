import { queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';

/** One customer by the pseudonym. */
export function customerQuery(key: string) {
  return queryOptions({
    queryKey: ['customer', key],
    queryFn: () => dataOf(client.GET('/api/customers/{key}', { params: { path: { key } } })),
  });
}
