import type { EntityManager } from 'typeorm';
import type { ReversalEffect } from './domain/withdraw.ts';
import { namedEffects, plannedEffects } from './effects.ts';
import type { KeptTable } from './kept-table.ts';

/** A record a reversal touches, by the names people know. */
export interface ReversalRow {
  /** Its number among those of the same effect. */
  readonly place: string;
  readonly key: Readonly<Record<string, string>>;
  /** The import whose state comes back, or which has replaced it; null when it was written singly, or goes. */
  readonly otherImport: string | null;
}

export interface RowsAsked {
  readonly importId: string;
  readonly effect: ReversalEffect;
  readonly after: string;
  readonly limit: number;
}

/** The records an import would let go of, give back or leave alone, were it taken back now. */
export function plannedRows(
  manager: EntityManager,
  table: KeptTable,
  { importId, effect, after, limit }: RowsAsked,
): Promise<ReversalRow[]> {
  return manager.query(
    `SELECT n.place::text AS place, n.key AS key, n.other_import AS "otherImport"
     FROM (${namedEffects(plannedEffects(table, importId))}) n
     WHERE n.effect = $1 AND n.place > $2 ORDER BY n.place LIMIT $3`,
    [effect, after, limit],
  );
}

/** The records it did. */
export function recordedRows(
  manager: EntityManager,
  { importId, effect, after, limit }: RowsAsked,
): Promise<ReversalRow[]> {
  return manager.query(
    `SELECT r.place::text AS place, r.key AS key, r.other_import AS "otherImport"
     FROM import_reversal_rows r
     WHERE r.import_id = $1 AND r.effect = $2 AND r.place > $3 ORDER BY r.place LIMIT $4`,
    [importId, effect, after, limit],
  );
}
