import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { ChangedUser, InvitedUser } from '../../api/governance-models.ts';
import { sessionQuery } from '../../api/session.ts';
import type { UserFilters } from './user-filters.ts';

const pageSize = 50;

/** Users page by page, by username. */
export function usersQuery(filters: UserFilters) {
  const query = { ...filters, limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['users', 'list', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/users', { params: { query: pageParam === null ? query : { ...query, cursor: pageParam } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function userQuery(username: string) {
  return queryOptions({
    queryKey: ['users', 'one', username],
    queryFn: () => dataOf(client.GET('/api/users/{username}', { params: { path: { username } } })),
    // An edit must begin from what the server has, not from what a list showed a while ago.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function useInviteUser() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: InvitedUser) => dataOf(client.POST('/api/invitations', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}

export function useEditUser(username: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangedUser) =>
      dataOf(client.PUT('/api/users/{username}', { params: { path: { username } }, body })),
    onSuccess: async (user) => {
      queries.setQueryData(userQuery(username).queryKey, user);
      await queries.invalidateQueries({ queryKey: ['users', 'list'] });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}

export function useSetPassword(username: string) {
  return useMutation({
    mutationFn: (password: string) =>
      dataOf(client.PUT('/api/users/{username}/password', { params: { path: { username } }, body: { password } })),
  });
}

/** What an administrator does about somebody's way in; the user is read again afterwards. */
export function useUserAccess(username: string) {
  const path = { username };
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['users'] });
  return {
    issueLink: useMutation({
      mutationFn: () => dataOf(client.POST('/api/users/{username}/password-link', { params: { path } })),
      onSuccess,
    }),
    revokeLink: useMutation({
      mutationFn: () => dataOf(client.DELETE('/api/users/{username}/password-link', { params: { path } })),
      onSuccess,
    }),
    endSessions: useMutation({
      mutationFn: () => dataOf(client.DELETE('/api/users/{username}/sessions', { params: { path } })),
      onSuccess,
    }),
    resetSecondFactor: useMutation({
      mutationFn: () => dataOf(client.DELETE('/api/users/{username}/second-factor', { params: { path } })),
      onSuccess,
    }),
  };
}
