import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { components } from '../../api/schema.ts';
import type { AuditFilters, ItemFilters } from './case-audit-filters.ts';

type Schemas = components['schemas'];
export type CaseAuditSummary = Schemas['CaseAuditSummaryDto'];
export type CaseAudit = Schemas['CaseAuditDto'];
export type AuditItem = Schemas['CaseAuditItemDto'];
export type AuditedComplaint = Schemas['AuditedComplaintDto'];
export type Sampling = Schemas['SamplingDto'];
export type FindingBody = Schemas['FindingBodyDto'];

const pageSize = 50;

/** The audits, page by page. */
export function auditsQuery({ state, mine }: AuditFilters) {
  const query = {
    ...(state === undefined ? {} : { state: [state] }),
    ...(mine ? { mine: 'true' as const } : {}),
    limit: pageSize,
  };
  return infiniteQueryOptions({
    queryKey: ['case-audits', 'list', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/case-audits', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const auditQuery = (id: string) =>
  queryOptions({
    queryKey: ['case-audits', 'one', id],
    queryFn: () => dataOf(client.GET('/api/case-audits/{id}', { params: { path: { id } } })),
  });

/** Its complaints, page by page. */
export function itemsQuery(id: string, { show, of }: ItemFilters) {
  const query = { ...(show === undefined ? {} : { show }), ...(of === undefined ? {} : { unit: of }), limit: pageSize };
  return infiniteQueryOptions({
    queryKey: ['case-audits', 'items', id, query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/case-audits/{id}/items', {
          params: { path: { id }, query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const itemQuery = (id: string, place: string) =>
  queryOptions({
    queryKey: ['case-audits', 'item', id, place],
    queryFn: () => dataOf(client.GET('/api/case-audits/{id}/items/{place}', { params: { path: { id, place } } })),
  });

/** The first complaint that waits for the reader; null when none does. */
export async function nextWaiting(id: string): Promise<number | null> {
  const query = { show: 'waiting', mine: 'true', limit: 1 } as const;
  const { items } = await dataOf(client.GET('/api/case-audits/{id}/items', { params: { path: { id }, query } }));
  return items[0]?.place ?? null;
}

/** What drawing by a rule would give; a rule that does not hold yet gives nothing. */
export const populationQuery = (body: Sampling) =>
  queryOptions({
    queryKey: ['case-audits', 'population', body],
    queryFn: () => dataOf(client.POST('/api/case-audits/population', { body })),
    retry: false,
  });

export const checkersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['case-audits', 'checkers', unit],
    queryFn: async () => (await dataOf(client.GET('/api/case-audits/checkers', { params: { query: { unit } } }))).items,
  });

/** Everything told of audits is read anew. */
function useRenewed() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['case-audits'] });
}

export function useDraw() {
  const renew = useRenewed();
  return useMutation({
    mutationFn: (body: Schemas['NewCaseAuditDto']) => dataOf(client.POST('/api/case-audits', { body })),
    onSuccess: () => void renew(),
  });
}

/** Writes what was found of one complaint. */
export function useFinding(id: string, place: string) {
  const renew = useRenewed();
  return useMutation({
    mutationFn: (body: FindingBody) =>
      dataOf(client.POST('/api/case-audits/{id}/items/{place}/finding', { params: { path: { id, place } }, body })),
    onSuccess: () => void renew(),
  });
}

/** Closes the audit as it was seen, or withdraws it where a reason is given. */
export function useEnd({ id, version }: CaseAudit) {
  const renew = useRenewed();
  return useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? dataOf(client.POST('/api/case-audits/{id}/closing', { params: { path: { id } }, body: { version } }))
        : dataOf(
            client.POST('/api/case-audits/{id}/withdrawal', { params: { path: { id } }, body: { version, reason } }),
          ),
    onSuccess: () => void renew(),
  });
}
