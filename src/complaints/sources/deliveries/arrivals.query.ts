import type { EntityManager } from 'typeorm';
import type { Day } from '../../../shared/calendar-day.ts';

export interface ArrivalRow {
  readonly sourceId: string;
  readonly importId: string | null;
  readonly fileName: string | null;
  readonly at: Date | null;
  readonly from: Day | null;
  readonly end: Day | null;
  readonly isPublished: boolean;
}

/**
 * What sources have brought since an instant: files they delivered, files somebody imported for them by hand, and days
 * of complaints pushed one by one. A file whose rows were all refused has brought nothing.
 */
export function arrivalsSince(
  manager: EntityManager,
  sourceIds: readonly string[],
  since: Date,
): Promise<ArrivalRow[]> {
  return manager.query<ArrivalRow[]>(
    `WITH brought AS (
       SELECT w.id AS source_id, i.id AS import_id
       FROM watched_sources w
       JOIN complaint_sources c ON c.code = w.code
       JOIN imports i ON i.source_id = c.id
       WHERE w.id = ANY ($1::bigint[]) AND i.created_at >= $2
       UNION
       SELECT d.source_id, d.import_id FROM source_deliveries d
       WHERE d.source_id = ANY ($1::bigint[]) AND d.received_at >= $2 AND d.import_id IS NOT NULL)
     SELECT b.source_id AS "sourceId", i.id AS "importId", i.file_name AS "fileName",
            coalesce((SELECT min(d.received_at) FROM source_deliveries d
                      WHERE d.source_id = b.source_id AND d.import_id = i.id), i.created_at) AS at,
            i.day_from::text AS from, i.day_until::text AS end, i.status = 'published' AS "isPublished"
     FROM brought b JOIN imports i ON i.id = b.import_id
     WHERE i.status IN ('checked', 'publishing', 'published')
       AND (i.day_from IS NOT NULL OR i.rows = 0 OR i.created + i.updated + i.unchanged > 0)
     UNION ALL
     SELECT w.id, NULL, NULL, NULL, k.day_from::text, k.day_until::text, true
     FROM watched_sources w JOIN source_coverage k ON k.source = w.code
     WHERE w.id = ANY ($1::bigint[]) AND k.import_id IS NULL AND k.day_until > ($2::timestamptz)::date`,
    [sourceIds, since],
  );
}
