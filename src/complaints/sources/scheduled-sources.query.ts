import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { Layer } from '../domain/layer.ts';
import type { DayRange } from './domain/source-standing.ts';
import type { DeliveryCalendar } from './domain/delivery-calendar.ts';

export interface ScheduledSourceRow extends DeliveryCalendar {
  readonly code: string;
  readonly layers: readonly Layer[];
  /** Paths of the units it answers for, among those asked about. */
  readonly unitPaths: readonly string[];
  readonly beginsOn: Day;
  readonly covered: readonly DayRange[];
  /** Moments at which a file without rows was published. */
  readonly emptyAt: readonly string[];
}

/** The active sources of complaints that answer for units of a sub-tree or above it, with the days they cover. */
export function scheduledSources(manager: EntityManager, path: string, since: Day): Promise<ScheduledSourceRow[]> {
  return manager.query<ScheduledSourceRow[]>(
    `SELECT s.code AS code, s.layers AS layers, s.rhythm AS rhythm, s.weekday AS weekday, s.month_day AS "monthDay",
            s.due_time AS "dueTime", s.grace_minutes AS "graceMinutes", s.begins_on::text AS "beginsOn",
            a.paths AS "unitPaths",
            coalesce((SELECT json_agg(json_build_object('from', lower(r.days)::text, 'end', upper(r.days)::text))
              FROM (SELECT unnest(range_agg(daterange(k.day_from, k.day_until))) AS days
                    FROM source_coverage k WHERE k.source = s.code AND k.day_until > $2) r), '[]') AS covered,
            coalesce((SELECT json_agg(d.received_at)
              FROM source_deliveries d JOIN imports i ON i.id = d.import_id
              WHERE d.source_id = s.id AND i.status = 'published' AND i.rows = 0 AND d.received_at >= $2), '[]') AS "emptyAt"
     FROM watched_sources s
     JOIN (SELECT w.source_id, array_agg(u.path) AS paths
           FROM watched_source_units w JOIN units u ON u.id = w.unit_id
           WHERE starts_with(u.path, $1) OR starts_with($1, u.path)
           GROUP BY w.source_id) a ON a.source_id = s.id
     WHERE s.active AND s.import_kind = 'complaints'
     ORDER BY s.code`,
    [path, since],
  );
}
