import type { EntityManager } from 'typeorm';
import type { CountableFilter } from './counts/countable-filter.ts';

export interface IndicatorFilter {
  readonly versionId: string;
  readonly numerator: CountableFilter;
}

/** What the latest version of an indicator counts. */
export async function indicatorFilter(manager: EntityManager, code: string): Promise<IndicatorFilter | undefined> {
  const rows: IndicatorFilter[] = await manager.query(
    `SELECT v.id AS "versionId", v.definition -> 'numerator' AS numerator
     FROM indicator_versions v WHERE v.code = $1 ORDER BY v.version DESC LIMIT 1`,
    [code],
  );
  return rows[0];
}
