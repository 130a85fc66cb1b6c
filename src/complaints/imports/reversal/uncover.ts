import type { EntityManager } from 'typeorm';
import type { ImportRow } from '../import.query.ts';

/** Where a source keeps what it delivered: its name in the coverage, and its rows under the alias `r`. */
interface Delivered {
  readonly source: string;
  readonly rows: string;
}

/**
 * Takes back the days an import delivered. Days within them that another import delivered too had been left unnoted and
 * are noted now; a unit the source has nothing of any more is forgotten, as if it had never come.
 */
export async function uncover(manager: EntityManager, work: ImportRow): Promise<void> {
  const { source, rows } = deliveredBy(work);
  const id = BigInt(work.id);
  await manager.query(
    `CREATE TEMPORARY TABLE uncovered ON COMMIT DROP AS
     SELECT DISTINCT k.layer, k.unit_id FROM source_coverage k WHERE k.import_id = ${id}`,
  );
  await manager.query(`DELETE FROM source_coverage k WHERE k.import_id = $1`, [work.id]);
  await manager.query(
    `DELETE FROM source_coverage k USING uncovered n
     WHERE k.source = $1 AND k.layer = n.layer AND k.unit_id = n.unit_id AND k.import_id IS NOT NULL
       AND ${isForgotten(rows)}`,
    [source],
  );
  await manager.query(
    `INSERT INTO source_coverage (source, layer, unit_id, day_from, day_until, import_id)
     SELECT $1, n.layer, n.unit_id, i.day_from, i.day_until, i.id
     FROM uncovered n
     JOIN imports i ON i.status = 'published' AND i.id <> $2 AND i.kind = $3 AND i.source_id IS NOT DISTINCT FROM $4
       AND i.day_from >= $5::date AND i.day_until <= $6::date
     WHERE NOT (${isForgotten(rows)}) AND NOT EXISTS (
       SELECT FROM source_coverage k
       WHERE k.source = $1 AND k.layer = n.layer AND k.unit_id = n.unit_id
         AND k.day_from <= i.day_from AND k.day_until >= i.day_until)`,
    [source, work.id, work.kind, work.sourceId, work.dayFrom, work.dayUntil],
  );
}

function deliveredBy({ kind, source, sourceId }: ImportRow): Delivered {
  if (kind === 'daily-totals') return { source: 'totals', rows: 'daily_totals r WHERE true' };
  if (source === null || sourceId === null) throw new Error(`a ${kind} import delivers no days`);
  return { source, rows: `complaints r WHERE r.source_id = ${sourceId}` };
}

/** That the source has nothing left of the layer and unit of `n`, neither rows nor days delivered singly. */
function isForgotten(rows: string): string {
  return `NOT EXISTS (SELECT FROM ${rows} AND r.unit_id = n.unit_id AND r.layer = n.layer)
    AND NOT EXISTS (
      SELECT FROM source_coverage p
      WHERE p.source = $1 AND p.layer = n.layer AND p.unit_id = n.unit_id AND p.import_id IS NULL)`;
}
