import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client, dataOf } from '../../api/client.ts';
import type { ImportKind, ImportPreview, ImportRecord, ImportStatus } from '../../api/data-models.ts';
import { fileHead } from './file-head.ts';
import { EmptyFile, sendForm } from '../../api/send-form.ts';
import type { StatedForm } from './wizard/stated-form.ts';

const renewWorking = 700;
const renewList = 3000;

/** Whether the server is at work on the import, so that it will change by itself. */
export function isAtWork({ status, publish }: Pick<ImportRecord, 'status' | 'publish'>): boolean {
  return status === 'checking' || status === 'publishing' || (status === 'checked' && publish);
}

export interface ImportFilters {
  kind?: ImportKind;
  status?: ImportStatus;
  source?: string;
  by?: string;
  sort?: ImportSort;
  order?: 'asc' | 'desc';
}

export type ImportSort = 'at' | 'file' | 'coverage' | 'rows' | 'rejected';

/** Imports, the latest first unless asked otherwise; asked again while one of them is at work. */
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

/** A reason and the column it concerns; null: all of them. */
export type RejectFilter = { code: string; column: string } | null;

export const rejectsQuery = (id: string, filter: RejectFilter) =>
  infiniteQueryOptions({
    queryKey: ['import', id, 'rejects', filter],
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/api/imports/{id}/rejects', {
          params: {
            path: { id },
            query: {
              format: 'json' as const,
              limit: 50,
              ...filter,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const rejectReasonsQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id, 'reject-reasons'],
    queryFn: async () =>
      (await dataOf(client.GET('/api/imports/{id}/reject-reasons', { params: { path: { id } } }))).items,
  });

/** Who has brought imports, and of which sources. */
export const originsQuery = queryOptions({
  queryKey: ['imports', 'origins'],
  queryFn: () => dataOf(client.GET('/api/import-origins')),
});

/** Where the rejected rows can be downloaded as they came, to be corrected. */
export function correctionsFile(id: string, language: 'zh' | 'en'): string {
  return `/api/imports/${encodeURIComponent(id)}/rejected-rows?language=${language}`;
}

/** Where all reasons can be downloaded, in a language. */
export function rejectsFile(id: string, language: 'zh' | 'en'): string {
  return `/api/imports/${encodeURIComponent(id)}/rejects?format=csv&language=${language}`;
}

/** A chosen file; the number tells two choices of the same name apart. */
export interface ChosenFile {
  file: File;
  choice: number;
}

interface PreviewWanted {
  kind: ImportKind;
  /** As JSON; null: the file as it stands. */
  mapping: string | null;
  /** Without a mapping. */
  stated: StatedForm;
  onSent?: (share: number) => void;
}

/** How the beginning of a file would be read: by a mapping, or by header without one. */
export const previewQuery = (
  { file, choice }: ChosenFile,
  { kind, mapping, stated, onSent = () => undefined }: PreviewWanted,
) =>
  queryOptions({
    queryKey: ['import-preview', choice, kind, mapping, stated],
    queryFn: async ({ signal }) => {
      if (file.size === 0) throw new EmptyFile();
      const form = new FormData();
      form.append('kind', kind);
      if (mapping !== null) form.append('mapping', mapping);
      else for (const [name, value] of Object.entries(stated)) if (value !== '') form.append(name, String(value));
      form.append('file', await fileHead(file));
      return (await sendForm('/api/import-previews', form, onSent, signal)) as ImportPreview;
    },
    retry: false,
    staleTime: Infinity,
    gcTime: 60_000,
  });

export const savedMappingsQuery = queryOptions({
  queryKey: ['import-mappings'],
  queryFn: async () => (await dataOf(client.GET('/api/import-mappings'))).items,
});
