import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { ImportKind, ImportRecord, ImportStatus } from '../../api/data-models.ts';
import { fileHead } from './file-head.ts';

const renewWorking = 700;
const renewList = 3000;

/** Whether the server is at work on the import, so that it will change by itself. */
export function isAtWork({ status, publish }: Pick<ImportRecord, 'status' | 'publish'>): boolean {
  return status === 'checking' || status === 'publishing' || (status === 'checked' && publish);
}

export interface ImportFilters {
  kind?: ImportKind;
  status?: ImportStatus;
}

/** The latest imports first; asked again while one of them is at work. */
export const importsQuery = (filters: ImportFilters) =>
  infiniteQueryOptions({
    queryKey: ['imports', filters],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/imports', {
          params: { query: { limit: 50, ...filters, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isAtWork)) === true ? renewList : false,
  });

/** One import; asked again and again until the server has finished with it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => dataOf(client.GET('/api/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data !== undefined && isAtWork(state.data) ? renewWorking : false),
  });

export const rejectsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['import', id, 'rejects'],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/imports/{id}/rejects', {
          params: {
            path: { id },
            query: { format: 'json' as const, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Where all rejected rows can be downloaded, with reasons in a language. */
export function rejectsFile(id: string, language: 'zh' | 'en'): string {
  return `/api/imports/${encodeURIComponent(id)}/rejects?format=csv&language=${language}`;
}

/** A chosen file; the number tells two choices of the same name apart. */
export interface ChosenFile {
  file: File;
  choice: number;
}

/** How the beginning of a file would be read: by a mapping given as JSON, or by header without one. */
export const previewQuery = ({ file, choice }: ChosenFile, kind: ImportKind, mapping: string | null) =>
  queryOptions({
    queryKey: ['import-preview', choice, kind, mapping],
    queryFn: async ({ signal }) => {
      const form = new FormData();
      form.append('kind', kind);
      if (mapping !== null) form.append('mapping', mapping);
      form.append('file', await fileHead(file));
      return dataOf(
        client.POST('/api/import-previews', { body: { file: file.name }, bodySerializer: () => form, signal }),
      );
    },
    retry: false,
    staleTime: Infinity,
    gcTime: 60_000,
  });

export const savedMappingsQuery = queryOptions({
  queryKey: ['import-mappings'],
  queryFn: async () => (await dataOf(client.GET('/api/import-mappings'))).items,
});
