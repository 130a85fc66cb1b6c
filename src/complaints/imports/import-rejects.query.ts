import type { DataSource } from 'typeorm';

export interface RejectRow {
  readonly line: string;
  readonly ordinal: number;
  readonly column: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly original: string;
}

export interface RejectFilter {
  readonly code: string | null;
  /** Header of the column; empty for rows refused as a whole. */
  readonly column: string | null;
  readonly limit: number;
}

/** The refused cells of an import after the given one, in the order of the file. */
export function rejectsAfter(
  dataSource: DataSource,
  importId: string,
  after: { readonly line: string; readonly ordinal: string },
  { code, column, limit }: RejectFilter,
): Promise<RejectRow[]> {
  return dataSource.query(
    `SELECT r.line AS line, r.ordinal AS ordinal, r.column_name AS "column", r.code AS code, r.params AS params,
            r.original AS original
     FROM import_rejects r
     WHERE r.import_id = $1 AND (r.line, r.ordinal) > ($2, $3) AND ($5::text IS NULL OR r.code = $5)
       AND ($6::text IS NULL OR r.column_name = $6)
     ORDER BY r.line, r.ordinal LIMIT $4`,
    [importId, after.line, after.ordinal, limit, code, column],
  );
}
