import type { EntityManager } from 'typeorm';
import type { SourceBody } from './domain/source-body.ts';

/** A source as it is to be stored. */
export interface StoredSource extends SourceBody {
  readonly mayCreateUnits: boolean;
  readonly unitId: string;
  readonly unitIds: readonly string[];
}

const COLUMNS = `name_zh, name_en, import_kind, mapping_name, may_create_units, layers, unit_id, folder, publish, rhythm,
  weekday, month_day, due_time, grace_minutes, begins_on, active`;

function valuesOf(source: StoredSource): unknown[] {
  const { calendar } = source;
  return [
    source.name.zh,
    source.name.en,
    source.importKind,
    source.mapping,
    source.mayCreateUnits,
    source.layers,
    source.unitId,
    source.folder,
    source.publish,
    calendar.rhythm,
    calendar.weekday,
    calendar.monthDay,
    calendar.dueTime,
    calendar.graceMinutes,
    source.beginsOn,
    source.active,
  ];
}

/** Adds a source; false when its code is taken. */
export async function insertSource(manager: EntityManager, code: string, source: StoredSource): Promise<boolean> {
  const rows = await manager.query<{ id: string }[]>(
    `INSERT INTO watched_sources (code, kind, ${COLUMNS})
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     ON CONFLICT (code) DO NOTHING RETURNING id`,
    [code, source.kind, ...valuesOf(source)],
  );
  const [row] = rows;
  if (row === undefined) return false;
  await replaceUnits(manager, row.id, source.unitIds);
  return true;
}

export async function updateSource(manager: EntityManager, id: string, source: StoredSource): Promise<void> {
  await manager.query(
    `UPDATE watched_sources SET (${COLUMNS}, kind, version)
       = ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $2, version + 1)
     WHERE id = $1`,
    [id, source.kind, ...valuesOf(source)],
  );
  await replaceUnits(manager, id, source.unitIds);
}

async function replaceUnits(manager: EntityManager, id: string, unitIds: readonly string[]): Promise<void> {
  await manager.query(`DELETE FROM watched_source_units w WHERE w.source_id = $1`, [id]);
  await manager.query(
    `INSERT INTO watched_source_units (source_id, unit_id) SELECT $1, n.id FROM unnest($2::bigint[]) AS n (id)`,
    [id, unitIds],
  );
}

/** Whether another active source watches the folder; asked under a lock, so that two askers do not both hear no. */
export async function isFolderTaken(manager: EntityManager, folder: string, exceptId: string | null): Promise<boolean> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('source folder ' || $1, 0))`, [folder]);
  const rows = await manager.query<unknown[]>(
    `SELECT s.id FROM watched_sources s
     WHERE s.active AND s.folder = $1 AND ($2::bigint IS NULL OR s.id <> $2)`,
    [folder, exceptId],
  );
  return rows.length > 0;
}
