import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CodeChange, Dimension, NewEntry, NewFilings, NewReplyDeadline } from '../../api/catalogue-models.ts';
import { client, dataOf } from '../../api/client.ts';

const pageSize = 50;

/** The entries of a dimension, each after the one above it. */
export function entriesQuery(dimension: Dimension) {
  return queryOptions({
    queryKey: ['catalogue', 'entries', dimension],
    queryFn: () =>
      dataOf(client.GET('/api/catalogue/{dimension}/entries', { params: { path: { dimension } } })).then(
        ({ items }) => items,
      ),
  });
}

export function entryQuery(dimension: Dimension, code: string) {
  return queryOptions({
    queryKey: ['catalogue', 'entry', dimension, code],
    queryFn: () =>
      dataOf(client.GET('/api/catalogue/{dimension}/entries/{code}', { params: { path: { dimension, code } } })),
  });
}

export interface WaitingFilters {
  dimension: Dimension;
  search: string;
  sort: 'most' | 'latest';
}

/** Texts to be filed, page by page. */
export function waitingQuery({ dimension, search, sort }: WaitingFilters) {
  const query = { dimension, sort, limit: pageSize, ...(search === '' ? {} : { search }) };
  return infiniteQueryOptions({
    queryKey: ['catalogue', 'waiting', query],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/unfiled-texts', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function examplesQuery(dimension: Dimension, text: string) {
  return queryOptions({
    queryKey: ['catalogue', 'examples', dimension, text],
    queryFn: () => dataOf(client.GET('/api/unfiled-texts/examples', { params: { query: { dimension, text } } })),
  });
}

export const deadlinesQuery = queryOptions({
  queryKey: ['catalogue', 'deadlines'],
  queryFn: () => dataOf(client.GET('/api/reply-deadlines')).then(({ items }) => items),
});

/** A decision on the catalogue; figures everywhere may follow it, so everything is read again. */
function useDecision<Input, Data>(mutationFn: (input: Input) => Promise<Data>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queries.invalidateQueries() });
}

export function useFileTexts() {
  return useDecision((body: NewFilings) => dataOf(client.POST('/api/filings', { body })));
}

export function useWithdraw(dimension: Dimension) {
  return useDecision((texts: string[]) =>
    dataOf(client.POST('/api/filings/withdrawal', { body: { dimension, texts } })),
  );
}

export function useCreateEntry(dimension: Dimension) {
  return useDecision((body: NewEntry) =>
    dataOf(client.POST('/api/catalogue/{dimension}/entries', { params: { path: { dimension } }, body })),
  );
}

export function useRenameEntry(dimension: Dimension, code: string) {
  const path = { dimension, code };
  return useDecision((body: { name: { zh: string; en: string }; version: number }) =>
    dataOf(client.PUT('/api/catalogue/{dimension}/entries/{code}', { params: { path }, body })),
  );
}

export function useCloseEntry(dimension: Dimension, code: string) {
  const path = { dimension, code };
  return useDecision((validTo: string) =>
    dataOf(client.POST('/api/catalogue/{dimension}/entries/{code}/closing', { params: { path }, body: { validTo } })),
  );
}

export function usePreviewClosing(dimension: Dimension, code: string) {
  const path = { dimension, code };
  return useMutation({
    mutationFn: (validTo: string) =>
      dataOf(
        client.POST('/api/catalogue/{dimension}/entries/{code}/closing/preview', {
          params: { path },
          body: { validTo },
        }),
      ),
  });
}

export function useOrderEntries(dimension: Dimension) {
  return useDecision((codes: string[]) =>
    dataOf(client.PUT('/api/catalogue/{dimension}/order', { params: { path: { dimension } }, body: { codes } })),
  );
}

export function usePreviewChange() {
  return useMutation({
    mutationFn: (body: CodeChange) => dataOf(client.POST('/api/code-changes/preview', { body })),
  });
}

export function useChangeCodes() {
  return useDecision((body: CodeChange) => dataOf(client.POST('/api/code-changes', { body })));
}

export function useSendFile(dimension: Dimension) {
  return useDecision(({ file, apply }: { file: File; apply: boolean }) => {
    const form = new FormData();
    form.set('apply', String(apply));
    form.set('file', file);
    return dataOf(
      client.POST('/api/catalogue/{dimension}/file', {
        params: { path: { dimension } },
        body: { file: '' },
        bodySerializer: () => form,
      }),
    );
  });
}

export function useDefineDeadline() {
  return useDecision((body: NewReplyDeadline) => dataOf(client.POST('/api/reply-deadlines', { body })));
}

export function useEndDeadline() {
  return useDecision(({ id, ...body }: { id: string; validTo: string; version: number }) =>
    dataOf(client.POST('/api/reply-deadlines/{id}/end', { params: { path: { id } }, body })),
  );
}
