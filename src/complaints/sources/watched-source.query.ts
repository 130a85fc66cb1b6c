import type { EntityManager } from 'typeorm';
import { inSubtree, type UnitScope } from '../../organization/scope.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { Layer } from '../domain/layer.ts';
import type { ImportKind } from '../imports/domain/import-kind.ts';
import type { Rhythm } from './domain/delivery-calendar.ts';

export type SourceKind = 'folder' | 'push';

export interface WatchedSource {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: SourceKind;
  readonly importKind: ImportKind;
  readonly mappingName: string | null;
  readonly mayCreateUnits: boolean;
  readonly layers: readonly Layer[];
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitPath: string;
  /** Codes of the units it answers for, each with everything below it. */
  readonly units: readonly string[];
  readonly folder: string | null;
  readonly publish: boolean;
  readonly rhythm: Rhythm;
  readonly weekday: number | null;
  readonly monthDay: number | null;
  readonly dueTime: string;
  readonly graceMinutes: number;
  readonly beginsOn: Day;
  readonly active: boolean;
  readonly version: number;
}

const SOURCE = `
  SELECT s.id AS id, s.code AS code, s.name_zh AS "nameZh", s.name_en AS "nameEn", s.kind AS kind,
         s.import_kind AS "importKind", s.mapping_name AS "mappingName", s.may_create_units AS "mayCreateUnits",
         s.layers AS layers, s.unit_id AS "unitId", u.code AS "unitCode", u.path AS "unitPath",
         ARRAY(SELECT a.code FROM watched_source_units w JOIN units a ON a.id = w.unit_id
               WHERE w.source_id = s.id ORDER BY a.path) AS units,
         s.folder AS folder, s.publish AS publish, s.rhythm AS rhythm, s.weekday AS weekday, s.month_day AS "monthDay",
         s.due_time AS "dueTime", s.grace_minutes AS "graceMinutes", s.begins_on::text AS "beginsOn",
         s.active AS active, s.version AS version
  FROM watched_sources s JOIN units u ON u.id = s.unit_id`;

/** The sources whose imports belong to units within the scope, by name. */
export function sourcesInScope(manager: EntityManager, scope: UnitScope): Promise<WatchedSource[]> {
  return manager.query<WatchedSource[]>(
    `${SOURCE} WHERE ${inSubtree('u', 1)} ORDER BY s.active DESC, s.name_zh COLLATE "zh-Hans-CN-x-icu", s.code`,
    [scope.unitPath],
  );
}

/** The source with this code, wherever it belongs. */
export async function sourceByCode(manager: EntityManager, code: string): Promise<WatchedSource | undefined> {
  const rows = await manager.query<WatchedSource[]>(`${SOURCE} WHERE s.code = $1`, [code]);
  return rows[0];
}

/** The active folders to be looked into. */
export function folderSources(manager: EntityManager): Promise<WatchedSource[]> {
  return manager.query<WatchedSource[]>(`${SOURCE} WHERE s.active AND s.kind = 'folder' ORDER BY s.id`);
}

/** Keeps other deliveries of the source, and changes to it, waiting until the transaction ends. */
export async function lockSource(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`SELECT s.id FROM watched_sources s WHERE s.id = $1 FOR UPDATE`, [id]);
}
