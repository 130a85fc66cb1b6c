import type { EntityManager } from 'typeorm';
import { type IndicatorDefinition, type KeptDefinition, wholeDefinition } from '../domain/indicator.ts';

export interface IndicatorRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly definition: IndicatorDefinition;
}

/** The newest version of every indicator, in their order on the screens; of one when its code is given. */
export async function newestIndicators(manager: EntityManager, code: string | null = null): Promise<IndicatorRow[]> {
  const rows = await manager.query<(IndicatorRow & { readonly definition: KeptDefinition })[]>(
    `SELECT v.id AS id, v.code AS code, v.version AS version, v.name_zh AS "nameZh", v.name_en AS "nameEn",
            v.definition AS definition
     FROM (SELECT DISTINCT ON (i.code) i.id, i.code, i.version, i.name_zh, i.name_en, i.position, i.definition
           FROM indicator_versions i WHERE $1::text IS NULL OR i.code = $1
           ORDER BY i.code, i.version DESC) v
     ORDER BY v.position, v.code`,
    [code],
  );
  return rows.map((row) => ({ ...row, definition: wholeDefinition(row.definition) }));
}
