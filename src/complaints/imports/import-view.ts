import { refusalWording } from './domain/refusal-wording.ts';
import type { ImportDto } from './import.dto.ts';
import type { ImportRow } from './import.query.ts';

/** The import as its callers see it. */
export function importView(row: ImportRow): ImportDto {
  const accepted = BigInt(row.created) + BigInt(row.updated) + BigInt(row.unchanged);
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    rows: row.rows,
    accepted: String(accepted),
    created: row.created,
    updated: row.updated,
    unchanged: row.unchanged,
    duplicates: row.duplicates,
    rejected: row.rejected,
    progress: row.progress,
    error: errorOf(row),
    fileName: row.fileName,
    fileSize: row.fileSize,
    encoding: row.encoding,
    delimiter: row.delimiter,
    source: row.source,
    mapping: row.mapping,
    publish: row.publish,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    checkedAt: row.checkedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    coverage: row.dayFrom === null || row.dayUntil === null ? null : { from: row.dayFrom, until: row.dayUntil },
    outsideMainRange: row.outsideMainRange,
    warnings: row.warnings,
  };
}

function errorOf({ errorCode, errorParams }: ImportRow): ImportDto['error'] {
  if (errorCode === null) return null;
  const params = errorParams ?? {};
  const wording = refusalWording(errorCode, params);
  return { code: errorCode, message: wording.en, wording, params };
}
