import type { DataSource } from 'typeorm';

export interface RejectRow {
  readonly line: string;
  readonly ordinal: number;
  readonly column: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly original: string;
}

/** The refused cells of an import after the given one, in the order of the file. */
export function rejectsAfter(
  dataSource: DataSource,
  importId: string,
  after: { readonly line: string; readonly ordinal: string },
  limit: number,
): Promise<RejectRow[]> {
  return dataSource.query(
    `SELECT r.line AS line, r.ordinal AS ordinal, r.column_name AS "column", r.code AS code, r.params AS params,
            r.original AS original
     FROM import_rejects r
     WHERE r.import_id = $1 AND (r.line, r.ordinal) > ($2, $3)
     ORDER BY r.line, r.ordinal LIMIT $4`,
    [importId, after.line, after.ordinal, limit],
  );
}
