import type { DataSource } from 'typeorm';
import type { CellMarks } from '../../platform/files/domain/table-record.ts';

export interface RejectedRow {
  readonly line: string;
  /** As many as the header has. */
  readonly cells: readonly string[];
  /** What cells of a workbook were beyond their text. */
  readonly marks: CellMarks | null;
  readonly problems: readonly {
    readonly column: string;
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}

/** The refused rows of an import after a line, whole, each with everything that is wrong with it. */
export function rejectedRowsAfter(
  dataSource: DataSource,
  importId: string,
  line: string,
  limit: number,
): Promise<RejectedRow[]> {
  return dataSource.query(
    `SELECT k.line AS line, k.cells AS cells, k.marks AS marks,
            coalesce(p.problems, '[]') AS problems
     FROM import_rejected_rows k
     CROSS JOIN LATERAL (
       SELECT json_agg(json_build_object('column', r.column_name, 'code', r.code, 'params', r.params)
                       ORDER BY r.ordinal) AS problems
       FROM import_rejects r WHERE r.import_id = k.import_id AND r.line = k.line) p
     WHERE k.import_id = $1 AND k.line > $2
     ORDER BY k.line LIMIT $3`,
    [importId, line, limit],
  );
}
