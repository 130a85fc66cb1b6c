import { queryOptions, useQuery } from '@tanstack/react-query';
import { client, dataOf } from './client.ts';
import type { Me, Permission } from './models.ts';

/** Who is signed in and for which organisation; asked once and kept until it ends. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => dataOf(client.GET('/api/session')),
  staleTime: 5 * 60_000,
  retry: false,
});

/** The signed-in person. Only for components below the shell, which draws nothing until the session is known. */
export function useSession(): Me {
  const { data } = useQuery(sessionQuery);
  if (data === undefined) throw new Error('useSession is for pages inside the shell');
  return data;
}

/** Whether the signed-in person holds a permission; the server decides again on every request. */
export function usePermission(): (permission: Permission) => boolean {
  const { permissions } = useSession().user;
  return (permission) => permissions.includes(permission);
}
