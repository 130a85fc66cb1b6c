import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { FeederDay } from '../domain/cohorts/foresee-incident.ts';
import { incidentCondition } from '../events/incident-condition.ts';
import type { IncidentSelection } from '../events/incident-selection.ts';

export type FeederRow = FeederDay & { readonly type: string };

/** Contacts and tickets of an incident by unit, type and day, and the tickets' closing, as of the end of a day. */
export function incidentFeeders(
  manager: EntityManager,
  incident: IncidentSelection,
  through: Day,
): Promise<FeederRow[]> {
  return manager.query<FeederRow[]>(
    `SELECT c.unit_id AS "unitId", c.layer AS layer, c.type AS type, c.received_day::text AS day,
            CASE WHEN c.layer = 'ticket' AND c.closed_day <= $6 THEN c.closed_day END::text AS "closedOn",
            count(*)::int AS count
     FROM complaints c
     WHERE c.unit_id = ANY ($1::bigint[]) AND c.layer IN ('contact', 'ticket') AND c.received_day <= $6
       AND ${incidentCondition({ types: '$2', texts: '$3', words: '$4', from: '$5' })}
     GROUP BY c.unit_id, c.layer, c.type, c.received_day, 5`,
    [incident.unitIds, incident.types, incident.texts, incident.words, incident.from, through],
  );
}
