import type { EntityManager } from 'typeorm';
import type { ImportStatus } from '../../imports/domain/import-kind.ts';

export interface DeliveryRow {
  readonly id: string;
  readonly receivedAt: Date;
  readonly via: 'folder' | 'push';
  readonly fileName: string;
  readonly fileSize: string;
  readonly sha256: string;
  readonly importId: string | null;
  readonly importStatus: ImportStatus | null;
  readonly rows: string | null;
  readonly rejected: string | null;
  readonly refusalCode: string | null;
  readonly refusal: string | null;
  readonly deliveredBy: string;
  /** The same content had come before. */
  readonly repeated: boolean;
}

export interface DeliveryFilter {
  readonly outcome: 'taken' | 'refused' | null;
  /** Only deliveries with a smaller id: those before the last one shown. */
  readonly before: string | null;
  readonly limit: number;
}

/** What a source has delivered, the latest first. */
export function deliveriesOf(manager: EntityManager, sourceId: string, filter: DeliveryFilter): Promise<DeliveryRow[]> {
  return manager.query<DeliveryRow[]>(
    `SELECT d.id AS id, d.received_at AS "receivedAt", d.via AS via, d.file_name AS "fileName",
            d.file_size AS "fileSize", d.file_sha256 AS sha256, d.import_id AS "importId", i.status AS "importStatus",
            i.rows AS rows, i.rejected AS rejected, d.refusal_code AS "refusalCode", d.refusal AS refusal,
            d.delivered_by AS "deliveredBy",
            EXISTS (SELECT FROM source_deliveries e
                    WHERE e.source_id = d.source_id AND e.import_id = d.import_id AND e.id < d.id) AS repeated
     FROM source_deliveries d LEFT JOIN imports i ON i.id = d.import_id
     WHERE d.source_id = $1 AND ($2::text IS NULL OR (d.import_id IS NULL) = ($2 = 'refused'))
       AND ($3::bigint IS NULL OR d.id < $3)
     ORDER BY d.id DESC LIMIT $4`,
    [sourceId, filter.outcome, filter.before, filter.limit],
  );
}
