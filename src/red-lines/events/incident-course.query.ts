import type { EntityManager } from 'typeorm';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { incidentCondition } from './incident-condition.ts';
import type { IncidentSelection } from './incident-selection.ts';

export interface CourseRow {
  readonly day: Day;
  readonly layer: Layer;
  readonly count: number;
  /** Of these, not closed yet. */
  readonly open: number;
}

/** What an incident has brought by day and layer, up to a day. */
export function incidentCourse(manager: EntityManager, incident: IncidentSelection, until: Day): Promise<CourseRow[]> {
  return manager.query<CourseRow[]>(
    `SELECT c.received_day::text AS day, c.layer AS layer, count(*)::int AS count,
            (count(*) FILTER (WHERE c.closed_day IS NULL OR c.closed_day > $6))::int AS open
     FROM complaints c
     WHERE c.unit_id = ANY ($1::bigint[]) AND c.received_day <= $6
       AND ${incidentCondition({ types: '$2', texts: '$3', words: '$4', from: '$5' })}
     GROUP BY c.received_day, c.layer ORDER BY c.received_day, c.layer`,
    [incident.unitIds, incident.types, incident.texts, incident.words, incident.from, until],
  );
}
