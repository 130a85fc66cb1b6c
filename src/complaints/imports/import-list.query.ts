import type { EntityManager } from 'typeorm';
import { inSubtree, type UnitScope } from '../../organization/scope.ts';
import { IMPORT_COLUMNS, IMPORT_TABLES, type ImportRow } from './import.query.ts';

export const IMPORT_SORTS = ['at', 'file', 'coverage', 'rows', 'rejected'] as const;
export type ImportSort = (typeof IMPORT_SORTS)[number];

/** What a list of imports is sorted by, and the type its cursor has; ties are in the order of arrival. */
const SORT_KEYS: Readonly<Record<ImportSort, { readonly key: string; readonly type: string }>> = {
  at: { key: 'i.id', type: 'bigint' },
  file: { key: 'i.file_name COLLATE "zh-Hans-CN-x-icu"', type: 'text' },
  coverage: { key: `coalesce(i.day_from, '-infinity'::date)`, type: 'date' },
  rows: { key: 'i.rows', type: 'bigint' },
  rejected: { key: 'i.rejected', type: 'bigint' },
};

export interface ImportListFilter {
  readonly kind: string | null;
  readonly status: string | null;
  readonly source: string | null;
  /** Username of who brought it. */
  readonly by: string | null;
}

export interface ImportListPage {
  readonly sort: ImportSort;
  readonly order: 'asc' | 'desc';
  /** Sort key and id of the last import shown; null from the beginning. */
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly limit: number;
}

export interface ListedImport extends ImportRow {
  readonly sortKey: string;
}

/** Imports within the scope, in the order asked for. */
export function importsInScope(
  manager: EntityManager,
  scope: UnitScope,
  { kind, status, source, by }: ImportListFilter,
  { sort, order, after, limit }: ImportListPage,
): Promise<ListedImport[]> {
  const { key, type } = SORT_KEYS[sort];
  const beyond = order === 'desc' ? '<' : '>';
  return manager.query(
    `SELECT ${IMPORT_COLUMNS}, (${key})::text AS "sortKey" ${IMPORT_TABLES}
     WHERE ${inSubtree('u', 1)} AND ($2::text IS NULL OR i.kind = $2) AND ($3::text IS NULL OR i.status = $3)
       AND ($4::text IS NULL OR s.code = $4) AND ($5::text IS NULL OR i.created_by = $5)
       AND ($6::text IS NULL OR (${key}, i.id) ${beyond} ($6::${type}, $7::bigint))
     ORDER BY ${key} ${order}, i.id ${order} LIMIT $8`,
    [scope.unitPath, kind, status, source, by, after?.key ?? null, after?.id ?? null, limit],
  );
}

/** Who has brought imports within the scope, and of which sources. */
export async function importOrigins(
  manager: EntityManager,
  scope: UnitScope,
): Promise<{ readonly people: readonly string[]; readonly sources: readonly string[] }> {
  const [row]: { people: string[] | null; sources: string[] | null }[] = await manager.query(
    `SELECT array_agg(DISTINCT i.created_by) AS people,
            array_agg(DISTINCT s.code) FILTER (WHERE s.code IS NOT NULL) AS sources
     FROM imports i JOIN units u ON u.id = i.unit_id LEFT JOIN complaint_sources s ON s.id = i.source_id
     WHERE ${inSubtree('u', 1)}`,
    [scope.unitPath],
  );
  return { people: row?.people ?? [], sources: row?.sources ?? [] };
}
