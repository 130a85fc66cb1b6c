import type { EntityManager } from 'typeorm';

export interface PushedDay {
  readonly source: string;
  readonly layer: string;
  readonly unitId: string;
  readonly day: string;
}

/** Notes that a source has delivered for the day of a pushed complaint; days in a row grow one range. */
export async function coverPushedDay(manager: EntityManager, { source, layer, unitId, day }: PushedDay): Promise<void> {
  await manager.query(
    `WITH covered AS (
       SELECT FROM source_coverage k
       WHERE k.source = $1 AND k.layer = $2 AND k.unit_id = $3 AND k.import_id IS NULL
         AND k.day_from <= $4::date AND k.day_until > $4::date),
     grown AS (
       UPDATE source_coverage k SET day_until = $4::date + 1
       WHERE k.source = $1 AND k.layer = $2 AND k.unit_id = $3 AND k.import_id IS NULL
         AND k.day_until = $4::date AND NOT EXISTS (SELECT FROM covered)
       RETURNING k.id)
     INSERT INTO source_coverage (source, layer, unit_id, day_from, day_until)
     SELECT $1, $2, $3, $4::date, $4::date + 1
     WHERE NOT EXISTS (SELECT FROM covered) AND NOT EXISTS (SELECT FROM grown)`,
    [source, layer, unitId, day],
  );
}
