import type { EntityManager } from 'typeorm';
import type { SeenFile } from './source-folder.ts';

/** A file as it was at the last look. */
export interface KnownFile {
  readonly name: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** What became of it, once it was taken in. */
  readonly deliveryId: string | null;
  readonly importId: string | null;
  readonly refusal: string | null;
}

/** The files of a source's folder as they were at the last look, by name. */
export async function knownFiles(manager: EntityManager, sourceId: string): Promise<Map<string, KnownFile>> {
  const rows = await manager.query<KnownFile[]>(
    `SELECT f.file_name AS name, f.size::float8 AS size, f.modified_ms::float8 AS "modifiedMs",
            f.delivery_id AS "deliveryId", d.import_id AS "importId", d.refusal AS refusal
     FROM source_folder_files f LEFT JOIN source_deliveries d ON d.id = f.delivery_id
     WHERE f.source_id = $1`,
    [sourceId],
  );
  return new Map(rows.map((row) => [row.name, row]));
}

/** Notes how a file looks now. */
export async function noteFile(manager: EntityManager, sourceId: string, file: SeenFile): Promise<void> {
  await manager.query(
    `INSERT INTO source_folder_files (source_id, file_name, size, modified_ms) VALUES ($1, $2, $3, $4)
     ON CONFLICT (source_id, file_name) DO UPDATE
       SET size = excluded.size, modified_ms = excluded.modified_ms, delivery_id = NULL`,
    [sourceId, file.name, file.size, file.modifiedMs],
  );
}

/** Notes that a file has been taken in, or refused. */
export async function noteDelivery(
  manager: EntityManager,
  sourceId: string,
  name: string,
  deliveryId: string,
): Promise<void> {
  await manager.query(`UPDATE source_folder_files SET delivery_id = $3 WHERE source_id = $1 AND file_name = $2`, [
    sourceId,
    name,
    deliveryId,
  ]);
}

/** Forgets files that have left the folder. */
export async function forgetFiles(manager: EntityManager, sourceId: string, names: readonly string[]): Promise<void> {
  await manager.query(`DELETE FROM source_folder_files f WHERE f.source_id = $1 AND f.file_name = ANY ($2::text[])`, [
    sourceId,
    names,
  ]);
}
