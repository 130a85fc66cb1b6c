import type { EntityManager } from 'typeorm';
import type { Day } from '../shared/calendar-day.ts';
import type { CountableFilter } from './counts/countable-filter.ts';

export interface IndicatorFilter {
  readonly versionId: string;
  readonly numerator: CountableFilter;
}

/**
 * What an indicator counts in a period that begins on a day: by the version in force on it, else the first to come into
 * force, so that the rows listed are those the reading counted. Without a day by the latest version.
 */
export async function indicatorFilter(
  manager: EntityManager,
  code: string,
  start: Day | null,
): Promise<IndicatorFilter | undefined> {
  const rows: IndicatorFilter[] = await manager.query(
    `SELECT v.id AS "versionId", v.definition -> 'numerator' AS numerator
     FROM (SELECT i.*, $2::date IS NULL OR i.valid_from IS NULL OR i.valid_from <= $2 AS begun
           FROM indicator_versions i WHERE i.code = $1) v
     ORDER BY v.begun DESC, CASE WHEN NOT v.begun THEN v.valid_from END, v.version DESC
     LIMIT 1`,
    [code, start],
  );
  return rows[0];
}
