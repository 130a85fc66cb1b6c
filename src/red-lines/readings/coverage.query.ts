import type { EntityManager } from 'typeorm';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';

export interface CoverageRow {
  readonly source: string;
  readonly layer: Layer;
  readonly unitPath: string;
  readonly from: Day;
  readonly end: Day;
}

/** What sources have delivered since a day for the units of a sub-tree and those above it; touching ranges are joined. */
export function coverageAround(manager: EntityManager, path: string, since: Day): Promise<CoverageRow[]> {
  return manager.query<CoverageRow[]>(
    `SELECT k.source AS source, k.layer AS layer, k.path AS "unitPath",
            to_char(lower(days), 'YYYY-MM-DD') AS from, to_char(upper(days), 'YYYY-MM-DD') AS end
     FROM (SELECT s.source, s.layer, u.path, range_agg(daterange(s.day_from, s.day_until)) AS ranges
           FROM source_coverage s JOIN units u ON u.id = s.unit_id
           WHERE s.day_until > $2 AND (starts_with(u.path, $1) OR starts_with($1, u.path))
           GROUP BY s.source, s.layer, u.path) k
     CROSS JOIN LATERAL unnest(k.ranges) AS days
     ORDER BY k.source, k.layer, k.path, days`,
    [path, since],
  );
}
