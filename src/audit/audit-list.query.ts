import type { DataSource } from 'typeorm';

export interface AuditFilter {
  readonly actor: string | null;
  /** An action (`user.created`) or what stands before the dot (`user`). */
  readonly action: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly from: Date | null;
  /** Excluded. */
  readonly until: Date | null;
}

/** The last entry of the page before: instant, lane, number. */
export type AuditPosition = readonly [at: string, lane: string, seq: string];

export interface AuditRow {
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: string;
  readonly lane: number;
  readonly seq: string;
  readonly requestId: string;
}

/** Entries that pass the filter, newest first, from after the given position. */
export function auditList(
  dataSource: DataSource,
  filter: AuditFilter,
  after: AuditPosition | null,
  limit: number,
): Promise<AuditRow[]> {
  return dataSource.query<AuditRow[]>(
    `SELECT at AS "at", actor AS "actor", action AS "action",
            subject_kind AS "subjectKind", subject_id AS "subjectId",
            detail AS "detail", lane AS "lane", seq AS "seq", request_id AS "requestId"
     FROM audit_entries
     WHERE ($1::text IS NULL OR actor = $1)
       AND ($2::text IS NULL OR action = $2 OR starts_with(action, $2 || '.'))
       AND ($3::text IS NULL OR subject_kind = $3)
       AND ($4::text IS NULL OR subject_id = $4)
       AND ($5::timestamptz IS NULL OR at >= $5)
       AND ($6::timestamptz IS NULL OR at < $6)
       AND ($7::timestamptz IS NULL OR (at <= $7 AND (at < $7 OR (lane, seq) > ($8::smallint, $9::bigint))))
     ORDER BY at DESC, lane, seq
     LIMIT $10`,
    [
      filter.actor,
      filter.action,
      filter.subjectKind,
      filter.subjectId,
      filter.from,
      filter.until,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      limit,
    ],
  );
}
