import type { EntityManager } from 'typeorm';
import type { RulingFilter } from '../../complaints/exclusions/excluded-counts.query.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface RulingIndicator extends RulingFilter {
  readonly code: string;
}

/** The version of each indicator by which a period that begins on this day is counted; of one when its code is given. */
export function rulingFilters(manager: EntityManager, day: Day, code: string | null): Promise<RulingIndicator[]> {
  return manager.query<RulingIndicator[]>(
    `SELECT DISTINCT ON (v.code) v.code AS code, v.id AS "versionId", v.definition -> 'numerator' AS numerator
     FROM (SELECT i.*, i.valid_from IS NULL OR i.valid_from <= $1 AS begun FROM indicator_versions i
           WHERE $2::text IS NULL OR i.code = $2) v
     WHERE v.definition -> 'numerator' <> 'null'
     ORDER BY v.code, v.begun DESC, CASE WHEN NOT v.begun THEN v.valid_from END, v.version DESC`,
    [day, code],
  );
}
