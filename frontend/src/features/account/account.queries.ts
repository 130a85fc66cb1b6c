import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { accountQuery, type NewSubstitution, type NewToken, substitutionsQuery } from '../../api/account.ts';
import { client, dataOf } from '../../api/client.ts';
import { sessionQuery } from '../../api/session.ts';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => dataOf(client.GET('/api/sessions')),
});

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: () => dataOf(client.GET('/api/tokens')),
});

/** Reads again what a change of one's own account may have changed. */
function useRefresh(): () => Promise<unknown> {
  const queries = useQueryClient();
  const keys = [accountQuery.queryKey, sessionsQuery.queryKey, sessionQuery.queryKey] as const;
  return () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) =>
      dataOf(client.PUT('/api/account/password', { body })),
    onSuccess: useRefresh(),
  });
}

export function useEnrol() {
  return useMutation({
    mutationFn: (password: string) => dataOf(client.POST('/api/account/second-factor', { body: { password } })),
  });
}

/** The account is read again once the recovery codes have been kept, not before. */
export function useConfirmFactor() {
  return useMutation({
    mutationFn: (code: string) => dataOf(client.POST('/api/account/second-factor/confirmation', { body: { code } })),
  });
}

export function useAccountChanged(): () => Promise<unknown> {
  return useRefresh();
}

export function useRemoveFactor() {
  return useMutation({
    mutationFn: (body: { password: string; code: string }) =>
      dataOf(client.POST('/api/account/second-factor/removal', { body })),
    onSuccess: useRefresh(),
  });
}

/** The account is read again once the new codes have been kept, not before. */
export function useRenewCodes() {
  return useMutation({
    mutationFn: (body: { password: string; code: string }) =>
      dataOf(client.POST('/api/account/second-factor/recovery-codes', { body })),
  });
}

export function useEndSession() {
  return useMutation({
    mutationFn: (id: string) => dataOf(client.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    onSettled: useRefresh(),
  });
}

export function useEndOtherSessions() {
  return useMutation({ mutationFn: () => dataOf(client.DELETE('/api/sessions')), onSettled: useRefresh() });
}

export function useCreateToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewToken) => dataOf(client.POST('/api/tokens', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}

export function useRevokeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => dataOf(client.DELETE('/api/tokens/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}

export function useNameSubstitute() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSubstitution) => dataOf(client.POST('/api/substitutions', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: substitutionsQuery.queryKey }),
  });
}

export function useEndSubstitution() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => dataOf(client.DELETE('/api/substitutions/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: substitutionsQuery.queryKey }),
  });
}
