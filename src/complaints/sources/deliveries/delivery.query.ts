import type { EntityManager } from 'typeorm';

export interface NewDelivery {
  readonly sourceId: string;
  readonly receivedAt: Date;
  readonly via: 'folder' | 'push';
  readonly fileName: string;
  readonly fileSize: number;
  readonly sha256: string;
  readonly key: string | null;
  readonly importId: string | null;
  readonly refusal: { readonly code: string; readonly text: string } | null;
  readonly deliveredBy: string;
}

export async function insertDelivery(manager: EntityManager, delivery: NewDelivery): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO source_deliveries (source_id, received_at, via, file_name, file_size, file_sha256, idempotency_key,
       import_id, refusal_code, refusal, delivered_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [
      delivery.sourceId,
      delivery.receivedAt,
      delivery.via,
      delivery.fileName,
      delivery.fileSize,
      delivery.sha256,
      delivery.key,
      delivery.importId,
      delivery.refusal?.code,
      delivery.refusal?.text,
      delivery.deliveredBy,
    ],
  );
  if (row === undefined) throw new Error('the delivery was not noted');
  return row.id;
}

/** A delivery that came before. */
export interface KnownDelivery {
  readonly id: string;
  readonly importId: string;
  readonly sha256: string;
  readonly isSameKey: boolean;
}

/** The delivery that came with this key. */
export async function deliveryByKey(
  manager: EntityManager,
  sourceId: string,
  key: string,
): Promise<KnownDelivery | undefined> {
  const rows = await manager.query<KnownDelivery[]>(
    `SELECT d.id AS id, d.import_id AS "importId", d.file_sha256 AS sha256, true AS "isSameKey"
     FROM source_deliveries d WHERE d.source_id = $1 AND d.idempotency_key = $2 AND d.import_id IS NOT NULL`,
    [sourceId, key],
  );
  return rows[0];
}

/** The delivery of the same content whose import stands; one that failed or was taken back may come again. */
export async function deliveryByContent(
  manager: EntityManager,
  sourceId: string,
  sha256: string,
): Promise<KnownDelivery | undefined> {
  const rows = await manager.query<KnownDelivery[]>(
    `SELECT d.id AS id, d.import_id AS "importId", d.file_sha256 AS sha256, false AS "isSameKey"
     FROM source_deliveries d JOIN imports i ON i.id = d.import_id
     WHERE d.source_id = $1 AND d.file_sha256 = $2 AND i.status NOT IN ('failed', 'cancelled', 'reverted')
     ORDER BY d.id LIMIT 1`,
    [sourceId, sha256],
  );
  return rows[0];
}
