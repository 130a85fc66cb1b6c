import type { EntityManager } from 'typeorm';
import type { Json } from '../../shared/canonical-json.ts';
import { inSubtree, type UnitScope } from '../../organization/scope.ts';
import type { ImportWarning } from './domain/import-warning.ts';
import type { ImportKind, ImportStatus } from './domain/import-kind.ts';

export interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly status: ImportStatus;
  readonly publish: boolean;
  readonly unitPath: string;
  readonly sourceId: number | null;
  readonly source: string | null;
  readonly fileName: string;
  readonly fileSize: string;
  readonly mapping: Json;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: string;
  readonly created: string;
  readonly updated: string;
  readonly unchanged: string;
  readonly duplicates: string;
  readonly rejected: string;
  readonly progress: number;
  readonly errorCode: string | null;
  readonly errorParams: Readonly<Record<string, string | number>> | null;
  readonly dayFrom: string | null;
  readonly dayUntil: string | null;
  readonly outsideMainRange: string;
  readonly header: readonly string[] | null;
  readonly warnings: readonly ImportWarning[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly checkedAt: Date | null;
  readonly publishedAt: Date | null;
}

export const IMPORT_COLUMNS = `
         i.id AS id, i.kind AS kind, i.status AS status, i.publish AS publish, u.path AS "unitPath",
         i.source_id AS "sourceId", s.code AS source, i.file_name AS "fileName", i.file_size AS "fileSize",
         i.mapping AS mapping, i.encoding AS encoding, i.delimiter AS delimiter, i.rows AS rows, i.created AS created,
         i.updated AS updated, i.unchanged AS unchanged, i.duplicates AS duplicates, i.rejected AS rejected,
         i.progress AS progress, i.error_code AS "errorCode", i.error_params AS "errorParams",
         i.day_from::text AS "dayFrom", i.day_until::text AS "dayUntil", i.outside_main_range AS "outsideMainRange",
         i.header AS header, i.warnings AS warnings,
         i.created_by AS "createdBy", i.created_at AS "createdAt", i.checked_at AS "checkedAt",
         i.published_at AS "publishedAt"`;
export const IMPORT_TABLES = `
  FROM imports i
  JOIN units u ON u.id = i.unit_id
  LEFT JOIN complaint_sources s ON s.id = i.source_id`;

const IMPORT = `SELECT ${IMPORT_COLUMNS} ${IMPORT_TABLES}`;

/** The import, wherever it belongs: for the product itself, which carries imports out. */
export async function importById(manager: EntityManager, id: string): Promise<ImportRow | undefined> {
  const rows: ImportRow[] = await manager.query(`${IMPORT} WHERE i.id = $1`, [id]);
  return rows[0];
}

/** How far these imports are; without those that there are not. */
export async function importStatuses(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ImportStatus>> {
  const rows: { id: string; status: ImportStatus }[] = await manager.query(
    `SELECT i.id AS id, i.status AS status FROM imports i WHERE i.id = ANY($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map(({ id, status }) => [id, status]));
}

/** The import, when it was brought by somebody of a unit within the scope. */
export async function importInScope(
  manager: EntityManager,
  scope: UnitScope,
  id: string,
): Promise<ImportRow | undefined> {
  const rows: ImportRow[] = await manager.query(`${IMPORT} WHERE i.id = $1 AND ${inSubtree('u', 2)}`, [
    id,
    scope.unitPath,
  ]);
  return rows[0];
}

/** Imports a process left half done: still to be checked, or to be published. */
export function unfinishedImports(manager: EntityManager): Promise<{ id: string; status: ImportStatus }[]> {
  return manager.query(
    `SELECT i.id AS id, i.status AS status FROM imports i WHERE i.status IN ('checking', 'publishing') ORDER BY i.id`,
  );
}
