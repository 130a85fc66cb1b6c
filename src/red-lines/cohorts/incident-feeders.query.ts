import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { FeederDay } from '../domain/cohorts/foresee-incident.ts';
import { incidentCondition } from '../events/incident-condition.ts';
import type { IncidentSelection } from '../events/incident-selection.ts';

export type FeederRow = FeederDay & { readonly type: string };

/** Contacts and tickets of an incident by unit, type and day, as they stood at the end of a day. */
export function incidentFeeders(
  manager: EntityManager,
  incident: IncidentSelection,
  through: Day,
): Promise<FeederRow[]> {
  return manager.query<FeederRow[]>(
    `SELECT c.unit_id AS "unitId", c.layer AS layer, c.type AS type, c.received_day::text AS day,
            count(*)::int AS count, (count(*) FILTER (WHERE c.closed_day <= $6))::int AS closed
     FROM complaints c
     WHERE c.unit_id = ANY ($1::bigint[]) AND c.layer IN ('contact', 'ticket') AND c.received_day <= $6
       AND ${incidentCondition({ types: '$2', texts: '$3', words: '$4', from: '$5' })}
     GROUP BY c.unit_id, c.layer, c.type, c.received_day`,
    [incident.unitIds, incident.types, incident.texts, incident.words, incident.from, through],
  );
}
