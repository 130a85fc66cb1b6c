import type { DataSource } from 'typeorm';

export interface RejectReasonRow {
  readonly code: string;
  readonly column: string;
  readonly rows: string;
  /** Those of one of them, for its sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why an import refused rows: each reason and column with how many rows, the commonest first. */
export function rejectReasonsOf(dataSource: DataSource, importId: string): Promise<RejectReasonRow[]> {
  return dataSource.query(
    `SELECT r.code AS code, r.column_name AS "column", count(DISTINCT r.line) AS rows,
            (array_agg(r.params ORDER BY r.line))[1] AS params
     FROM import_rejects r WHERE r.import_id = $1
     GROUP BY r.code, r.column_name ORDER BY count(DISTINCT r.line) DESC, r.code, r.column_name`,
    [importId],
  );
}
