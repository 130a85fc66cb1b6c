import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import { type IndicatorDefinition, type KeptDefinition, wholeDefinition } from '../domain/indicator.ts';

/** One version of an indicator, as kept. */
export interface IndicatorRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly definition: IndicatorDefinition;
  /** The first day it counts; null: from the beginning. */
  readonly validFrom: Day | null;
}

/** Every version of every indicator, in their order on the screens, older ones first; of one when its code is given. */
export async function indicatorVersions(manager: EntityManager, code: string | null = null): Promise<IndicatorRow[]> {
  const rows = await manager.query<(IndicatorRow & { readonly definition: KeptDefinition })[]>(
    `SELECT v.id AS id, v.code AS code, v.version AS version, v.name_zh AS "nameZh", v.name_en AS "nameEn",
            v.definition AS definition, to_char(v.valid_from, 'YYYY-MM-DD') AS "validFrom"
     FROM indicator_versions v WHERE $1::text IS NULL OR v.code = $1
     ORDER BY v.position, v.code, v.version`,
    [code],
  );
  return rows.map((row) => ({ ...row, definition: wholeDefinition(row.definition) }));
}

/** The newest version of every indicator, also one not yet in force; of one when its code is given. */
export async function newestIndicators(manager: EntityManager, code: string | null = null): Promise<IndicatorRow[]> {
  const newest = new Map<string, IndicatorRow>();
  for (const row of await indicatorVersions(manager, code)) newest.set(row.code, row);
  return [...newest.values()];
}
